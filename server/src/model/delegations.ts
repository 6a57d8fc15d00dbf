import { groupBy } from "../text/group";
import { memo } from "../text/memo";
import { shift, type Span } from "../text/span";
import type { Draft } from "./draft";
import { blocksWhere } from "./each-block";
import { leavesOf } from "./leaves";

/** A delegation where a bracket names it: `EU` in `[EU: ...]` or `[... - EU]`. */
export interface Delegation extends Span {
  readonly name: string;
  readonly block: number;
}

/** The delegations that brackets name, in the order of the text. */
export const delegations = memo((draft: Draft): readonly Delegation[] =>
  blocksWithNames(draft).flatMap((index) => delegationsIn(draft, index)),
);

const blocksWithNames = blocksWhere((block) => leavesOf(block, "attribution").length > 0);

/** Those that the brackets of one block name. */
export function delegationsIn(draft: Draft, index: number): readonly Delegation[] {
  const block = draft.blocks[index];
  const start = draft.starts[index] ?? 0;
  const spans = block ? leavesOf(block, "attribution").flatMap((leaf) => leaf.delegations) : [];
  return spans.map((span) => ({
    ...shift(span, start),
    name: block?.text.slice(span.start, span.end) ?? "",
    block: index,
  }));
}

/** The same by name. */
export const delegationsByName = memo((draft: Draft) => groupBy(delegations(draft), ({ name }) => name));
