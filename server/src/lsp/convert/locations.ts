import type { Location, LocationLink } from "vscode-languageserver";
import type { Span } from "../../text/span";
import type { Link } from "../../features/definition";
import type { OpenDraft } from "../drafts";
import { rangeOf } from "../positions";

export const toLocation = (open: OpenDraft, span: Span): Location => ({ uri: open.uri, range: rangeOf(open, span) });

export const toLocationLink = (open: OpenDraft, link: Link): LocationLink => ({
  originSelectionRange: rangeOf(open, link.origin),
  targetUri: open.uri,
  targetRange: rangeOf(open, link.targetRange),
  targetSelectionRange: rangeOf(open, link.target),
});
