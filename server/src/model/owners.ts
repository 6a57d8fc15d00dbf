import { t } from "@vscode/l10n";
import type { Span } from "../text/span";
import type { HeadingScheme } from "../syntax/tree";
import { blockIndexAt, type Draft } from "./draft";
import { footnotes, type FootnoteDefinition } from "./footnotes";
import { contentSpan, nameOf, outline, type Item, type Paragraph } from "./outline";
import type { ReferenceTarget } from "./references";

/** What `offset` stands in: an item rather than its paragraph, a note, or nothing that is numbered. */
export function ownerAt(draft: Draft, offset: number): Paragraph | Item | FootnoteDefinition | undefined {
  const block = blockIndexAt(draft, offset);
  return outline(draft).ownerOf(block) ?? footnotes(draft).definitionIn.get(block);
}

/** A paragraph or item with all that stands under it, from its line's start, without the blank lines behind. */
export function extentOf(draft: Draft, owner: Paragraph | Item): Span {
  const { ownerOf } = outline(draft);
  let last = owner.block;
  for (let at = last + 1; at < draft.blocks.length; at++) {
    const kind = draft.blocks[at]?.kind;
    if (kind === "footnote" || kind === "pragma") continue;
    if (!isUnder(ownerOf(at), owner)) break;
    last = at;
  }
  const block = draft.blocks[last];
  const end = block ? contentSpan(block, draft.starts[last] ?? 0).end : owner.end;
  return { start: draft.starts[owner.block] ?? 0, end };
}

/** Whether `inner` is `outer` or stands somewhere under it. */
export function isUnder(inner: Paragraph | Item | undefined, outer: Paragraph | Item): boolean {
  let at = inner;
  while (at && at !== outer) at = at.kind === "item" ? at.list.parent : undefined;
  return at === outer;
}

/** The number of a paragraph or item, with its marks, or that of a heading. */
export const labelOf = (target: ReferenceTarget): Span => (target.kind === "heading" ? target.valueSpan : target.label);

/** How drafters call a place: `paragraph 13 (a)`, `article 5`, `annex II`. */
export function titleOf(target: ReferenceTarget): string {
  if (target.kind === "heading") return headingTitles[target.scheme](target.value).trim();
  return t("paragraph {0}", pathOf(target));
}

/** A heading may be without a number: `annex`. */
const headingTitles: Readonly<Record<HeadingScheme, (value: string) => string>> = {
  article: (value) => t("article {0}", value),
  annex: (value) => t("annex {0}", value),
  part: (value) => t("part {0}", value),
  section: (value) => t("section {0}", value),
  option: (value) => t("option {0}", value),
  action: (value) => t("action {0}", value),
  rule: (value) => t("rule {0}", value),
  title: (value) => t("title {0}", value),
};

/** `13 (a) (ii)`; an item that stands under no paragraph is `(a)`. */
export function pathOf(target: Paragraph | Item): string {
  if (target.kind === "paragraph") return nameOf(target);
  const { parent } = target.list;
  return `${parent ? `${pathOf(parent)} ` : ""}(${target.text})`;
}
