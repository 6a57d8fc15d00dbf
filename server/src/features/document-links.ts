import { memo } from "../text/memo";
import { shift, type Span } from "../text/span";
import type { Block } from "../syntax/tree";
import { addressOf, citations, type CitedDocument } from "../model/citations";
import { parseDraft, placedBlocks, type Draft } from "../model/draft";
import { leavesOf } from "../model/leaves";

/** A place that leads to a document of the United Nations. */
export interface DocumentLink {
  readonly span: Span;
  /** Nothing is fetched from it; it is opened if a drafter asks for it. */
  readonly address: string;
  /** `General Assembly resolution 70/1`. */
  readonly title: string;
}

/** Each symbol and number of a document, and each link without an address of its own whose words name one. In the order of the text. */
export function documentLinks(draft: Draft): DocumentLink[] {
  const found = citations(draft).map((document) => linkTo(document, document));
  for (const { block, start } of placedBlocks(draft))
    for (const { span, document } of namedByLinks(block)) found.push(linkTo(shift(span, start), document));
  return found.sort((a, b) => a.span.start - b.span.start);
}

const linkTo = ({ start, end }: Span, { symbol, title }: CitedDocument): DocumentLink => ({
  span: { start, end },
  address: addressOf(symbol),
  title,
});

/** `[A/RES/64/293](#)`, `[resolution 64/293](#)`, with offsets in the block. */
const namedByLinks = memo((block: Block): readonly { readonly span: Span; readonly document: CitedDocument }[] =>
  leavesOf(block, "literal").flatMap((span) => {
    const words = /^\[(.+)\]\(#\)$/.exec(block.text.slice(span.start, span.end))?.[1];
    const document = words === undefined ? undefined : citations(parseDraft(words))[0];
    return document ? [{ span, document }] : [];
  }),
);
