import { t } from "@vscode/l10n";
import { shift, type Span } from "../text/span";
import type { Block } from "../syntax/tree";
import { placedBlocks } from "../model/draft";
import { lastOpeningQuotation, opensLine, quotations } from "../model/marks";
import type { Finding, Fix, Rule } from "./rule";

export const unbalancedQuotation: Rule = {
  id: "unbalanced-quotation",
  severity: "warning",
  about:
    "A quotation is opened and not closed in its paragraph, or closed and not opened. Only a quotation of several paragraphs opens each of them and closes the last alone.",
  example: {
    bad: "1. We recall the Agenda, entitled {|“|}Transforming our world.\n2. We recall the Compact{|”|} and the “Pact”.\n",
    good: "1. We recall the Agenda, entitled Transforming our world.\n2. We recall the Compact and the “Pact”.\n",
  },
  *check(draft) {
    // A quotation that opens a paragraph and may go on in the next ones. Notes may stand between them at a page's bottom.
    let open: Finding | undefined;
    for (const { block, start } of placedBlocks(draft)) {
      const isNote = block.kind === "footnote";
      const opensAgain = lastOpeningQuotation(block) >= 0;
      if (open && !isNote && (opensAgain || block.kind === "paragraph")) {
        if (!opensAgain) yield open;
        open = undefined;
      }
      const { unclosed, unopened } = quotations(block);
      for (const mark of unopened) {
        if (open && !isNote) open = undefined;
        else yield finding(block, mark, start, nothingToClose);
      }
      for (const mark of unclosed) {
        const opensText = opensLine(block, mark);
        if (opensText && mark.start < lastOpeningQuotation(block)) continue;
        const found = finding(block, mark, start, neverClosed, closedByOtherMarks(block, mark, start));
        if (opensText && !isNote) open = found;
        else yield found;
      }
    }
    if (open) yield open;
  },
};

const neverClosed = (mark: string) =>
  t("This {0} is not closed in its paragraph. Put the closing mark where the quotation ends, or remove it.", mark);
const nothingToClose = (mark: string) =>
  t("This {0} closes nothing in its paragraph. Remove it, or put the opening mark before the quotation.", mark);

function finding(
  block: Block,
  mark: Span,
  start: number,
  messageFor: (mark: string) => string,
  fixes: readonly Fix[] = [],
): Finding {
  const written = block.text.slice(mark.start, mark.end);
  const span = shift(mark, start);
  return {
    span,
    message: messageFor(written),
    fixes: [...fixes, { title: t("Remove this {0}", written), edits: [{ span, text: "" }] }],
  };
}

/** `“Pact’’`: two single marks where one double mark is meant. */
function closedByOtherMarks(block: Block, mark: Span, start: number): Fix[] {
  const between = /^[^“”"]{1,200}?(?=’’|'')/.exec(block.text.slice(mark.end, mark.end + 202))?.[0];
  if (between === undefined || block.text[mark.start] !== "“") return [];
  const at = start + mark.end + between.length;
  return [{ title: t("Close it with ”"), edits: [{ span: { start: at, end: at + 2 }, text: "”" }] }];
}
