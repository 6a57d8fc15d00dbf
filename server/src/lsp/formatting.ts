import type { Range, TextEdit } from "vscode-languageserver";
import { format } from "../features/format";
import type { Checks } from "../rules/checks";
import { contains } from "../text/span";
import { toTextEdit } from "./convert/edits";
import type { OpenDraft } from "./drafts";
import { spanOf } from "./positions";

/** The edits that format a draft; those inside of some ranges only, if there are any. */
export const formatted = (open: OpenDraft, checks: Checks, ranges?: readonly Range[]): TextEdit[] => {
  const spans = ranges?.map((range) => spanOf(open, range));
  return format(open.draft, checks)
    .filter(({ span }) => spans?.some((range) => contains(range, span)) ?? true)
    .map((edit) => toTextEdit(open, edit));
};
