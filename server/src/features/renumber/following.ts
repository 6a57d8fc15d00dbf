import type { Journey } from "../../text/pieces";
import type { Draft } from "../../model/draft";
import { areAlternatives } from "../../model/alternatives";
import { nameOf, outline, type Item, type List, type Paragraph, type Series } from "../../model/outline";
import { isInOrder } from "../../model/sequence";
import { skeletonOf } from "../../model/skeleton";
import { bornAt, type Change } from "./change";
import { noteNumbers } from "./note-order";
import { writeValue } from "../../model/lists";
import type { Numbering } from "./numbering";

type Numbered = Paragraph | Item;

/** The numbers that follow a change: of each sequence that was in order and has gained, lost or moved a member. */
export function numberingAfter(draft: Draft, change: Change, place: Journey): Numbering {
  const numbering: Numbering = {
    paragraphs: new Map(),
    items: new Map(),
    notes: noteNumbers(draft, change, place),
    ...(change.adopted && { adopted: change.adopted }),
  };
  const { series, lists } = outline(draft);
  for (const sequence of change.keepsNames ? [] : [...series, ...lists]) {
    const counted = inNewOrder(sequence, change, place);
    if (counted && isInOrder(draft, sequence)) count(draft, sequence, counted, numbering);
  }
  if (change.merged) merge(change.merged, numbering);
  return numbering;
}

/** The members of a sequence in their new order, undefined for a new one; nothing if the change leaves the sequence alone. */
function inNewOrder(
  sequence: Series | List,
  { born = [] }: Change,
  place: Journey,
): (Numbered | undefined)[] | undefined {
  const members: readonly Numbered[] = membersOf(sequence);
  const placedMembers = members.flatMap((member) => {
    const at = place(member.label.start);
    return at === undefined ? [] : [{ member, at }];
  });
  const births = born.filter((birth) => birth.in === sequence).map(({ at }) => ({ at: bornAt(at, place) }));
  const isSame =
    placedMembers.length === members.length && placedMembers.every(({ at }, i, all) => (all[i - 1]?.at ?? -1) < at);
  if (isSame && births.length === 0) return undefined;
  const all: { readonly member?: Numbered; readonly at: number }[] = [...placedMembers, ...births];
  return all.sort((a, b) => a.at - b.at).map(({ member }) => member);
}

const membersOf = (sequence: Series | List): readonly Numbered[] =>
  "items" in sequence ? sequence.items : sequence.paragraphs;

/** Counts on from the number that the sequence began with. `bis` and alternatives share the number before them. */
function count(
  draft: Draft,
  sequence: Series | List,
  counted: readonly (Numbered | undefined)[],
  numbering: Numbering,
): void {
  const members = membersOf(sequence);
  const firsts = firstAlternatives(draft, members);
  const given = new Map<Numbered, number>();
  let last = numberOf(members[0]) - (members[0]?.insertion === "" ? 1 : 0);
  for (const member of counted) {
    if (!member) {
      last++;
      continue;
    }
    const root = firsts.get(member) ?? member;
    last = given.get(root) ?? (member.insertion === "" ? last + 1 : last);
    given.set(root, last);
    if (last === numberOf(member)) continue;
    if (member.kind === "item") numbering.items.set(member, writeValue(member.list, last));
    else numbering.paragraphs.set(member, { number: last, insertion: member.insertion });
  }
}

const numberOf = (member: Numbered | undefined): number =>
  (member?.kind === "item" ? member.value : member?.number) ?? 1;

/** Per alternative the first one that bears its number. */
function firstAlternatives(draft: Draft, members: readonly Numbered[]): Map<Numbered, Numbered> {
  const byName = new Map<string, Numbered>();
  const firsts = new Map<Numbered, Numbered>();
  for (const member of members) {
    const name = member.kind === "item" ? `${member.text} ${member.insertion}` : nameOf(member);
    const first = byName.get(name);
    if (first && areAlternatives(skeletonOf(draft), first, member)) firsts.set(member, first);
    else byName.set(name, member);
  }
  return firsts;
}

/** References to what is gone name what it was joined to. */
function merge({ gone, into }: NonNullable<Change["merged"]>, { paragraphs, items }: Numbering): void {
  if (gone.kind === "paragraph" && into.kind === "paragraph") paragraphs.set(gone, paragraphs.get(into) ?? into);
  if (gone.kind === "item" && into.kind === "item") items.set(gone, items.get(into) ?? into.text);
}
