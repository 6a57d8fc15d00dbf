import type { Draft } from "../../model/draft";
import { contexts } from "./context";
import { ownTokens, type BlockTokens } from "./own-tokens";

/** The tokens of the block at `index`; the same object before and after an edit elsewhere, unless other blocks have a say in them. */
export function semanticTokens(draft: Draft, index: number): BlockTokens | undefined {
  const block = draft.blocks[index];
  if (!block) return undefined;
  const own = ownTokens(block);
  const context = contexts(draft).get(index);
  if (!context) return own;
  const tokens = own.tokens.map((token) => {
    const modifier = context.get(token.start);
    return modifier ? { ...token, modifiers: [...token.modifiers, modifier] } : token;
  });
  return { block, tokens };
}

export { tokenModifiers, tokenTypes } from "./legend";
export type { BlockTokens, Token } from "./own-tokens";
