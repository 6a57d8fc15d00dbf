import {
  CompletionItemKind,
  type ClientCapabilities,
  type CompletionItem,
  type CompletionList,
  type InsertReplaceEdit,
  type TextEdit,
} from "vscode-languageserver";
import type { Suggestion, Suggestions } from "../../features/completion/suggestion";
import type { OpenDraft } from "../drafts";
import { rangeOf } from "../positions";

/** Editors know the kinds of programs only. */
const kinds: Readonly<Record<Suggestion["kind"], CompletionItemKind>> = {
  paragraph: CompletionItemKind.Reference,
  item: CompletionItemKind.Reference,
  article: CompletionItemKind.Reference,
  note: CompletionItemKind.Text,
  delegation: CompletionItemKind.Constant,
  phrase: CompletionItemKind.Keyword,
  citation: CompletionItemKind.File,
};

/** No character but those of the editor's own keys takes a suggestion: drafters type on through full stops and brackets. */
export function toCompletionList(
  open: OpenDraft,
  suggestions: Suggestions,
  client: ClientCapabilities,
): CompletionList {
  const abilities = client.textDocument?.completion?.completionItem;
  const items = suggestions.items.map((suggestion, place): CompletionItem => ({
    label: suggestion.label,
    kind: kinds[suggestion.kind],
    ...(abilities?.labelDetailsSupport
      ? { labelDetails: { description: suggestion.preview } }
      : { detail: suggestion.preview }),
    ...(suggestion.about !== suggestion.preview && { documentation: suggestion.about }),
    sortText: String(place).padStart(4, "0"),
    filterText: suggestion.filter ?? suggestion.label,
    textEdit: toEdit(open, suggestion, abilities?.insertReplaceSupport ?? false),
  }));
  return { isIncomplete: suggestions.isIncomplete, items };
}

function toEdit(open: OpenDraft, { text, insert, replace }: Suggestion, both: boolean): TextEdit | InsertReplaceEdit {
  if (!both || insert.end === replace.end) return { range: rangeOf(open, insert), newText: text };
  return { insert: rangeOf(open, insert), replace: rangeOf(open, replace), newText: text };
}
