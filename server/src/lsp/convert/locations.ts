import type { Location, LocationLink } from "vscode-languageserver";
import type { Span } from "../../text/span";
import type { Link } from "../../features/definition";
import type { Refusal } from "../../features/renumber/obstacles";
import type { OpenDraft } from "../drafts";
import type { Notice } from "../messages";
import { rangeOf } from "../positions";

export const toLocation = (open: OpenDraft, span: Span): Location => ({ uri: open.uri, range: rangeOf(open, span) });

export const toLocationLink = (open: OpenDraft, link: Link): LocationLink => ({
  originSelectionRange: rangeOf(open, link.origin),
  targetUri: open.uri,
  targetRange: rangeOf(open, link.targetRange),
  targetSelectionRange: rangeOf(open, link.target),
});

export const toNotice = (open: OpenDraft, { message, places }: Refusal): Notice => ({
  message,
  places: places.map((span) => toLocation(open, span)),
});
