import type { InlayHint } from "vscode-languageserver";
import type { Hint } from "../../features/inlay-hints";
import type { OpenDraft } from "../drafts";
import { positionAt } from "../positions";
import { toLocation } from "./locations";

export const toInlayHint = (open: OpenDraft, { offset, label, tooltip, leadsTo }: Hint): InlayHint => ({
  position: positionAt(open, offset),
  label: leadsTo ? [{ value: label, tooltip, location: toLocation(open, leadsTo) }] : label,
  paddingLeft: true,
  ...(!leadsTo && { tooltip }),
});
