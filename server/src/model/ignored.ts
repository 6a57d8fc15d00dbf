import { memo } from "../text/memo";
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
export const ignored = memo((draft: Draft): readonly Ignored[] =>
  pragmaBlocks(draft).flatMap((index) => {
    const block = draft.blocks[index];
    const start = draft.starts[index] ?? 0;
    if (!block) return [];
    return leavesOf(block, "pragma").map((pragma) => ({
      pragma: shift(pragma, start),
      rules: pragma.rules.map((rule) => ({ ...shift(rule, start), id: idOf(block, rule) })),
      scope: scopeOf(draft, index),
    }));
  }),
);

const pragmaBlocks = blocksWhere(({ kind }) => kind === "pragma");

/** Whether a pragma silences the rule for what begins at `offset`. */
export const isIgnored = (draft: Draft, rule: string, offset: number): boolean =>
  ignored(draft).some(
    ({ scope, rules }) => scope.start <= offset && offset < scope.end && rules.some(({ id }) => id === rule),
  );

const idOf = ({ text }: Block, { start, end }: Pragma["rules"][number]): string => text.slice(start, end).toLowerCase();

function scopeOf({ blocks, starts }: Draft, pragma: number): Span {
  const first = blocks.findIndex(({ kind }, index) => index > pragma && kind !== "pragma");
  if (first < 0) return { start: Infinity, end: Infinity };
  const isParagraph = blocks[first]?.kind === "paragraph";
  const next = isParagraph
    ? blocks.findIndex(({ kind }, index) => index > first && endsParagraph.has(kind))
    : first + 1;
  return { start: starts[first] ?? 0, end: starts[next] ?? Infinity };
}

const endsParagraph = new Set<Block["kind"]>(["paragraph", "heading", "pragma"]);
