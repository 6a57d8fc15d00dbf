import { groupBy } from "../text/group";
import { memo } from "../text/memo";
import { shift, type Span } from "../text/span";
import type { Draft } from "./draft";
import { eachLeaf } from "./leaves";

/** A delegation where a bracket names it: `EU` in `[EU: ...]` or `[... - EU]`. */
export interface Delegation extends Span {
  readonly name: string;
  readonly block: number;
}

/** The delegations that brackets name, in the order of the text. */
export const delegations = memo((draft: Draft): readonly Delegation[] => {
  const found: Delegation[] = [];
  for (const { leaf, base, block } of eachLeaf(draft, "attribution")) {
    const text = draft.blocks[block]?.text ?? "";
    for (const span of leaf.delegations)
      found.push({ ...shift(span, base), name: text.slice(span.start, span.end), block });
  }
  return found;
});

/** The same by name. */
export const delegationsByName = memo((draft: Draft) => groupBy(delegations(draft), ({ name }) => name));
