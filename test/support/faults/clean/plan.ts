import type { Random } from "../random";

/** A paragraph before it is written: references have to know what the others will be. */
export interface Plan {
  readonly number: number;
  /** How many items stand under it, lettered from (a). */
  readonly items: number;
}

export const planOf = (count: number, random: Random): Plan[] =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    items: random.chance(0.3) ? 2 + random.below(random.chance(0.3) ? 10 : 4) : 0,
  }));

/** Words that lead from paragraph `from` to others of the plan, with `above` or `below`. */
export function referenceFrom(from: number, plan: readonly Plan[], random: Random): string {
  const isAbove = from > 1 && (from === plan.length || random.chance(0.5));
  const there = plan.filter(({ number }) => (isAbove ? number < from : number > from));
  if (there.length === 0) return "";
  const [first, second] = random
    .shuffle(there)
    .slice(0, 2)
    .sort((a, b) => a.number - b.number);
  const way = isAbove ? "above" : "below";
  if (!first || !second || random.chance(0.5)) return ` ${single(first ?? (there[0] as Plan), random)} ${way}`;
  return ` paragraphs ${first.number} ${second.number - first.number > 1 && random.chance(0.5) ? "to" : "and"} ${second.number} ${way}`;
}

function single({ number, items }: Plan, random: Random): string {
  if (items === 0 || random.chance(0.3)) return `paragraph ${number}`;
  return `paragraph ${number} (${String.fromCharCode(97 + random.below(items))})`;
}
