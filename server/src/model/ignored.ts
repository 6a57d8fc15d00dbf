import { memo } from "../text/memo";
import { firstBehind } from "../text/ordered";
import { shift, type Span } from "../text/span";
import type { Block, Pragma } from "../syntax/tree";
import type { Draft } from "./draft";
import { blocksWhere } from "./each-block";
import { leavesOf } from "./leaves";

/** `%% chapeau: ignore number-gap` where it stands, with the text that it speaks of. */
export interface Ignored {
  readonly pragma: Span;
  readonly rules: readonly (Span & { readonly id: string })[];
  /** The paragraph behind it with all its items, or the single item, note, heading or piece of prose. */
  readonly scope: Span;
}

/** The pragmas of a draft in the order of the text. */
export const ignored = memo((draft: Draft): readonly Ignored[] => {
  const found: Ignored[] = [];
  let scope: Span | undefined;
  // From the last one on, as pragmas one behind the other speak of the same text.
  for (const index of pragmaBlocks(draft).toReversed()) {
    if (!scope || draft.blocks[index + 1]?.kind !== "pragma") scope = scopeFrom(draft, index + 1);
    for (const pragma of pragmasIn(draft, index, scope)) found.push(pragma);
  }
  return found.reverse();
});

function pragmasIn(draft: Draft, index: number, scope: Span): Ignored[] {
  const block = draft.blocks[index];
  const start = draft.starts[index] ?? 0;
  if (!block) return [];
  return leavesOf(block, "pragma").map((pragma) => ({
    pragma: shift(pragma, start),
    rules: pragma.rules.map((rule) => ({ ...shift(rule, start), id: idOf(block, rule) })),
    scope,
  }));
}

const pragmaBlocks = blocksWhere(({ kind }) => kind === "pragma");

/** Whether a pragma silences the rule for what begins at `offset`. */
export function isIgnored(draft: Draft, rule: string, offset: number): boolean {
  const scopes = scopesOf(draft).get(rule);
  const scope = scopes?.[firstBehind(scopes, offset, (each) => each) - 1];
  return scope !== undefined && offset < scope.end;
}

/** By rule what is silent, in the order of the text: two scopes are the same or stand apart, as a pragma ends what is before it. */
const scopesOf = memo((draft: Draft): ReadonlyMap<string, readonly Span[]> => {
  const scopes = new Map<string, Span[]>();
  for (const { rules, scope } of ignored(draft))
    for (const { id } of rules) {
      const known = scopes.get(id);
      if (known) known.push(scope);
      else scopes.set(id, [scope]);
    }
  return scopes;
});

const idOf = ({ text }: Block, { start, end }: Pragma["rules"][number]): string => text.slice(start, end).toLowerCase();

/** Where the text begins and ends that pragmas right before the block `first` speak of. */
function scopeFrom({ blocks, starts }: Draft, first: number): Span {
  if (first >= blocks.length) return { start: Infinity, end: Infinity };
  let next = first + 1;
  if (blocks[first]?.kind === "paragraph")
    while (next < blocks.length && !endsParagraph.has(blocks[next]?.kind ?? "prose")) next++;
  return { start: starts[first] ?? 0, end: starts[next] ?? Infinity };
}

const endsParagraph = new Set<Block["kind"]>(["paragraph", "heading", "pragma"]);
