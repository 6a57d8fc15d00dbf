import type { LinkedEditingRanges } from "vscode-languageserver";
import type { LinkedPlaces } from "../../features/linked-editing";
import type { OpenDraft } from "../drafts";
import { rangeOf } from "../positions";

export const toLinkedRanges = (open: OpenDraft, places: LinkedPlaces | undefined): LinkedEditingRanges | null =>
  places ? { ranges: places.spans.map((span) => rangeOf(open, span)), wordPattern: places.pattern } : null;
