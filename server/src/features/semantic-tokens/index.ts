import { memo } from "../../text/memo";
import type { Block } from "../../syntax/tree";
import type { Draft } from "../../model/draft";
import { contexts, type Context } from "./context";
import { ownTokens, type BlockTokens } from "./own-tokens";

/** The tokens of the block at `index`; the same object as before an edit elsewhere that leads to no other modifiers here. */
export function semanticTokens(draft: Draft, index: number): BlockTokens | undefined {
  const block = draft.blocks[index];
  const context = contexts(draft).get(index);
  if (!block || !context) return block && ownTokens(block);
  const known = inContexts(block);
  const key = Array.from(context, ([start, modifier]) => `${start} ${modifier}`).join();
  const tokens = known.get(key) ?? inContext(ownTokens(block), context);
  known.set(key, tokens);
  return tokens;
}

/** The tokens of a block in each context that it has been seen in. */
const inContexts = memo<Block, Map<string, BlockTokens>>(() => new Map());

const inContext = ({ block, tokens }: BlockTokens, context: Context): BlockTokens => ({
  block,
  tokens: tokens.map((token) => {
    const modifier = context.get(token.start);
    return modifier ? { ...token, modifiers: [...token.modifiers, modifier] } : token;
  }),
});

export { tokenModifiers, tokenTypes } from "./legend";
export type { BlockTokens, Token } from "./own-tokens";
