import type { SelectionRange } from "vscode-languageserver";
import type { Span } from "../../text/span";
import type { OpenDraft } from "../drafts";
import { rangeOf } from "../positions";

/** `spans` are the smallest and, from there on, those around it. */
export const toSelectionRange = (
  open: OpenDraft,
  [smallest, ...larger]: readonly [Span, ...Span[]],
): SelectionRange => {
  const around = larger.reduceRight<SelectionRange | undefined>(
    (parent, span) => within(open, span, parent),
    undefined,
  );
  return within(open, smallest, around);
};

const within = (open: OpenDraft, span: Span, parent: SelectionRange | undefined): SelectionRange => ({
  range: rangeOf(open, span),
  ...(parent && { parent }),
});
