import { MarkupKind, type ClientCapabilities, type Hover } from "vscode-languageserver";
import type { Hover as Said } from "../../features/hover";
import type { OpenDraft } from "../drafts";
import { rangeOf } from "../positions";
import { escapeMarkdown } from "./markdown";

/** In Markdown, with the title in bold, if the editor takes it; nothing that stands in the draft becomes markup. */
export function toHover(open: OpenDraft, { span, title, lines }: Said, client: ClientCapabilities): Hover {
  const takesMarkdown = client.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false;
  const value = takesMarkdown
    ? [`**${escapeMarkdown(title)}**`, ...lines.map(escapeMarkdown)].join("\n\n")
    : [title, ...lines].join("\n");
  return {
    contents: { kind: takesMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value },
    range: rangeOf(open, span),
  };
}
