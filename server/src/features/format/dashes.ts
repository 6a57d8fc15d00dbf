import { groupBy } from "../../text/group";
import type { Edit } from "../../text/edit";
import type { Span } from "../../text/span";
import type { Draft } from "../../model/draft";
import { outline, type Item } from "../../model/outline";

/** The dashes before the labels of items: on each level that which most of them have, with one blank behind. */
export function dashes(draft: Draft): Edit[] {
  return Array.from(groupBy(outline(draft).items, ({ list }) => list.level).values()).flatMap((alike) => {
    const dashed = alike.flatMap((item) => dashOf(draft, item) ?? []);
    const usual = mostFrequent(dashed.map(({ dash }) => dash));
    return dashed.flatMap(({ span, written }) => (written === `${usual} ` ? [] : [{ span, text: `${usual} ` }]));
  });
}

interface Dash {
  readonly dash: string;
  /** The dash with the blanks behind it. */
  readonly span: Span;
  readonly written: string;
}

/** The dash at the start of an item's line. */
function dashOf(draft: Draft, { block, label }: Item): Dash | undefined {
  const start = draft.starts[block] ?? 0;
  const lead = /^([ \t\u00A0]*)([-–—•*])[ \t]+(?=\S)/.exec(
    draft.blocks[block]?.text.slice(0, label.start - start + 1) ?? "",
  );
  const [all, indent = "", dash] = lead ?? [];
  if (all === undefined || dash === undefined) return undefined;
  const span = { start: start + indent.length, end: start + all.length };
  return { dash, span, written: all.slice(indent.length) };
}

function mostFrequent(dashes: readonly string[]): string {
  const groups = [...groupBy(dashes, (dash) => dash)];
  return groups.reduce((most, group) => (group[1].length > most[1].length ? group : most), groups[0] ?? ["-", []])[0];
}
