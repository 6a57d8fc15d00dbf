import { memo } from "../../text/memo";
import type { Draft } from "../../model/draft";
import { documentOutline, type OutlineKind, type OutlineNode } from "../document-outline";
import type { Found } from "./found";

/** The headings, and the paragraphs and items by their first words, that have a word beginning with each word of `text`. */
export function byWords(draft: Draft, text: string): Found[] {
  const wanted = wordsIn(text);
  if (wanted.length === 0 && text !== "") return [];
  return entries(draft)
    .filter(({ words }) => wanted.every((start) => words.some((word) => word.startsWith(start))))
    .map(({ found }) => found);
}

interface Entry {
  readonly found: Found;
  readonly words: readonly string[];
}

const entries = memo((draft: Draft): readonly Entry[] => {
  const all: Entry[] = [];
  const waiting = documentOutline(draft).map((node) => ({ node, container: "" }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, container } = next;
    if (!isUnnamed.has(node.kind)) all.push(entryOf(node, container));
    // One by one: a call takes no hundred thousand arguments.
    for (const child of node.children) waiting.push({ node: child, container: node.name });
  }
  return all.sort((a, b) => a.found.span.start - b.found.span.start);
});

const entryOf = ({ kind, name, selection }: OutlineNode, container: string): Entry => ({
  found: { kind, name, container, span: selection },
  words: wordsIn(name.toLowerCase()),
});

/** What has a name that drafters do not give it, and notes. */
const isUnnamed = new Set<OutlineKind>(["frontMatter", "preamble", "notes", "note"]);

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
