import { t } from "@vscode/l10n";
import type { Span } from "../text/span";
import type { Block } from "../syntax/tree";
import { lastOpeningQuotation, opensLine, quotations } from "../model/marks";
import { acrossBlocks, type BlockFinding, type Finding, type Fix, type Rule } from "./rule";

export const unbalancedQuotation: Rule = {
  id: "unbalanced-quotation",
  severity: "warning",
  about:
    "A quotation is opened and not closed in its paragraph, or closed and not opened. Only a quotation of several paragraphs opens each of them and closes the last alone.",
  example: {
    bad: "1. We recall the Agenda, entitled {|“|}Transforming our world.\n2. We recall the Compact{|”|} and the “Pact”.\n",
    good: "1. We recall the Agenda, entitled Transforming our world.\n2. We recall the Compact and the “Pact”.\n",
  },
  check: acrossBlocks(quotationsIn, function* (said) {
    // A quotation that opens a paragraph and may go on in the next ones. Notes may stand between them at a page's bottom.
    let open: BlockFinding | undefined;
    for (const [block, { isNote, isParagraph, opensAgain, unopened, unclosed }] of said.entries()) {
      if (open && !isNote && (opensAgain || isParagraph)) {
        if (!opensAgain) yield open;
        open = undefined;
      }
      for (const finding of unopened) {
        if (open && !isNote) open = undefined;
        else yield { block, finding };
      }
      for (const { finding, mayGoOn } of unclosed) {
        if (mayGoOn) open = { block, finding };
        else yield { block, finding };
      }
    }
    if (open) yield open;
  }),
};

interface Quotations {
  readonly isNote: boolean;
  readonly isParagraph: boolean;
  /** Whether a quotation that goes on from the paragraph before is opened again. */
  readonly opensAgain: boolean;
  readonly unopened: readonly Finding[];
  readonly unclosed: readonly { readonly finding: Finding; readonly mayGoOn: boolean }[];
}

function quotationsIn(block: Block): Quotations {
  const { unclosed, unopened } = quotations(block);
  const last = lastOpeningQuotation(block);
  const isNote = block.kind === "footnote";
  return {
    isNote,
    isParagraph: block.kind === "paragraph",
    opensAgain: last >= 0,
    unopened: unopened.map((mark) => finding(block, mark, nothingToClose)),
    unclosed: unclosed
      .filter((mark) => !opensLine(block, mark) || mark.start >= last)
      .map((mark) => ({
        finding: finding(block, mark, neverClosed, closedByOtherMarks(block, mark)),
        mayGoOn: opensLine(block, mark) && !isNote,
      })),
  };
}

const neverClosed = (mark: string) =>
  t("This {0} is not closed in its paragraph. Put the closing mark where the quotation ends, or remove it.", mark);
const nothingToClose = (mark: string) =>
  t("This {0} closes nothing in its paragraph. Remove it, or put the opening mark before the quotation.", mark);

function finding(block: Block, mark: Span, messageFor: (mark: string) => string, fixes: readonly Fix[] = []): Finding {
  const written = block.text.slice(mark.start, mark.end);
  const span = { start: mark.start, end: mark.end };
  return {
    span,
    message: messageFor(written),
    fixes: [...fixes, { title: t("Remove this {0}", written), edits: [{ span, text: "" }] }],
  };
}

/** `“Pact’’`: two single marks where one double mark is meant. */
function closedByOtherMarks(block: Block, mark: Span): Fix[] {
  const between = /^[^“”"]{1,200}?(?=’’|'')/.exec(block.text.slice(mark.end, mark.end + 202))?.[0];
  if (between === undefined || block.text[mark.start] !== "“") return [];
  const at = mark.end + between.length;
  return [{ title: t("Close it with ”"), edits: [{ span: { start: at, end: at + 2 }, text: "”" }] }];
}
