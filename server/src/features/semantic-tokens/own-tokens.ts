import { memo } from "../../text/memo";
import { openingPhrase } from "../../text/opening-phrase";
import { shift, type Span } from "../../text/span";
import type { Block, Leaf } from "../../syntax/tree";
import { lastLabel } from "../../model/leaves";
import type { TokenModifierId, TokenTypeId } from "./legend";

/** A coloured stretch of a block. Offsets count from the block; it lies on one line. */
export interface Token extends Span {
  readonly type: TokenTypeId;
  readonly modifiers: readonly TokenModifierId[];
}

/** The tokens of a block, in order and apart. */
export interface BlockTokens {
  readonly block: Block;
  readonly tokens: readonly Token[];
}

/** The tokens of a block as far as it alone decides: remembered with it, so that a keystroke costs those of one block. */
export const ownTokens = memo((block: Block): BlockTokens => {
  const tokens = [...block.leaves.flatMap(tokensOfLeaf), ...phraseTokens(block)];
  return { block, tokens: tokens.sort((a, b) => a.start - b.start) };
});

function tokensOfLeaf(leaf: Leaf): Token[] {
  switch (leaf.kind) {
    case "paragraphLabel":
    case "subParagraphLabel":
      return [token("paragraphNumber", leaf)];
    case "headingLabel":
      return [token("headingNumber", leaf)];
    case "footnoteLabel":
    case "footnoteMarker":
      return [token("noteNumber", leaf)];
    case "bracket":
      return [token("negotiationBracket", leaf)];
    case "attribution":
      return leaf.delegations.map((delegation) => token("delegation", delegation));
    case "reference":
      return [token("crossReference", leaf, leaf.scope === "external" ? ["external"] : [])];
    case "citation":
      return [token("citedDocument", leaf)];
    case "pragma":
      return [token("pragma", leaf)];
    default:
      return [];
  }
}

const token = (type: TokenTypeId, { start, end }: Span, modifiers: readonly TokenModifierId[] = []): Token => ({
  type,
  start,
  end,
  modifiers,
});

/** Behind the label of a paragraph, or at the start of each line of a preamble. */
function phraseTokens(block: Block): Token[] {
  const { kind, text } = block;
  const from = lastLabel(block)?.end ?? 0;
  if (kind === "paragraph") return phraseIn(text.slice(from), from);
  if (kind !== "prose") return [];
  return Array.from(text.matchAll(/[^\r\n]+/g)).flatMap(({ 0: line, index }) => phraseIn(line, index));
}

function phraseIn(text: string, start: number): Token[] {
  const span = openingPhrase(text);
  return span ? [token("openingPhrase", shift(span, start))] : [];
}
