import { brackets, type Pair } from "../../../server/src/model/brackets";
import type { Draft } from "../../../server/src/model/draft";
import { nameOf, outline } from "../../../server/src/model/outline";
import { leavesOf } from "../../../server/src/model/leaves";
import { shift, type Span } from "../../../server/src/text/span";
import { after, blockAt, foundBy, insert, remove, type Fault } from "./fault";
import { plainWords } from "./running-text";
import type { Random } from "./random";

const rules = ["unclosed-bracket", "unopened-bracket"];

export const bracketFaults: Record<string, Fault> = {
  "drop a ]": (draft, random) => drop(draft, random, "close", false),
  "drop a [": (draft, random) => drop(draft, random, "open", false),
  "drop a ] inside of brackets that span paragraphs": (draft, random) => drop(draft, random, "close", true),
  "drop a [ inside of brackets that span paragraphs": (draft, random) => drop(draft, random, "open", true),
  "add a stray ]": (draft, random) => add(draft, random, "]"),
  "add a stray [": (draft, random) => add(draft, random, "["),

  "leave a bracket empty": (draft, random) => {
    const word = random.find(plainWords(draft));
    if (!word) return undefined;
    const empty = random.pick([" []", " [ ]"]);
    const place = { start: word.end + 1, end: word.end + empty.length };
    return { edits: [insert(word.end, empty)], expected: [foundBy("empty-bracket", place)] };
  },
};

/**
 * Found at the partner; where brackets nest, nobody can tell which of those in the paragraph is the culprit. The last bracket of
 * a pair around several paragraphs may come to pair within its own: then nobody can tell the culprit from the other end.
 */
function drop(draft: Draft, random: Random, side: "open" | "close", isInSpan: boolean): ReturnType<Fault> {
  const pair = random.find(brackets(draft).pairs.filter((each) => isInSpan === isSpanned(draft, each)));
  if (!pair || isAlternative(draft, pair)) return undefined;
  const [dropped, partner] = side === "open" ? [pair.open, pair.close] : [pair.close, pair.open];
  const edits = [remove(dropped)];
  const others = [
    ...(isAlone(draft, pair) ? [] : edgesNear(draft, [dropped, partner])),
    ...(isInSpan ? edgesAround(draft, pair) : []),
  ];
  const at = [partner, ...others.filter(({ start }) => start !== dropped.start && start !== partner.start)];
  return { edits, expected: [{ rules, at: at.map((span) => after(edits, span)) }] };
}

function add(draft: Draft, random: Random, edge: "[" | "]"): ReturnType<Fault> {
  const word = random.find(plainWords(draft));
  if (!word) return undefined;
  const place = edge === "[" ? word.start : word.end;
  const edits = [insert(place, edge)];
  const others = edgesNear(draft, [word, ...pairsAround(draft, word).flatMap(({ open, close }) => [open, close])]);
  return {
    edits,
    expected: [{ rules, at: [{ start: place, end: place + 1 }, ...others.map((span) => after(edits, span))] }],
  };
}

/** Without the bracket before its number an alternative doubles the number of the other: two faults. */
function isAlternative(draft: Draft, { open }: Pair): boolean {
  const { index } = blockAt(draft, open.start);
  const paragraphs = outline(draft).paragraphs;
  const held = paragraphs.find(({ block, label }) => block === index && open.start < label.start);
  return paragraphs.some((other) => held && other !== held && nameOf(other) === nameOf(held));
}

const isAlone = (draft: Draft, pair: Pair): boolean =>
  pairsAround(draft, pair.open).length === 0 &&
  !brackets(draft).pairs.some(({ open }) => pair.open.start < open.start && open.start < pair.close.start);

const isSpanned = (draft: Draft, { open }: Pair): boolean =>
  pairsAround(draft, open).some(
    (pair) => blockAt(draft, pair.open.start).index !== blockAt(draft, pair.close.start).index,
  );

const pairsAround = (draft: Draft, { start }: Span): readonly Pair[] =>
  brackets(draft).pairs.filter(({ open, close }) => open.start < start && start < close.start);

/** The ends of the pairs that stand around, and begin or end in the paragraph of this one. */
const edgesAround = (draft: Draft, pair: Pair): Span[] => {
  const { index } = blockAt(draft, pair.open.start);
  return pairsAround(draft, pair.open)
    .filter((outer) => [outer.open, outer.close].some(({ start }) => blockAt(draft, start).index === index))
    .flatMap(({ open, close }) => [open, close]);
};

/** Every edge in the paragraphs of the places. */
function edgesNear(draft: Draft, places: readonly Span[]): Span[] {
  const near = new Map(places.map((place) => blockAt(draft, place.start)).map((placed) => [placed.index, placed]));
  return [...near.values()].flatMap(({ block, start }) => leavesOf(block, "bracket").map((edge) => shift(edge, start)));
}
