import type { Edit } from "../../text/edit";
import type { Journey } from "../../text/pieces";
import type { Draft } from "../../model/draft";
import { outline } from "../../model/outline";
import { paragraphOf, references, type CrossReference, type ReferencePart } from "../../model/references";
import type { Change } from "./change";

/** `above` for `below`, and the other way round, where it was right and a move has turned it. */
export function turnedDirections(draft: Draft, { exchange, merged }: Change, place: Journey): Edit[] {
  if (!exchange || merged) return [];
  return references(draft).flatMap((reference) => {
    const { direction, end } = reference;
    if (!direction || draft.blocks[reference.block]?.kind === "footnote") return [];
    const other = direction === "above" ? "below" : "above";
    const pointed = (way: "above" | "below", at: Journey) =>
      reference.parts.every((part) => pointsTo(draft, reference, part, way, at));
    if (!pointed(direction, (offset) => offset) || !pointed(other, place)) return [];
    return [{ span: { start: end - direction.length, end }, text: other }];
  });
}

/** Whether all that a part means stands that way, and none of it in the paragraph of the reference. */
function pointsTo(
  draft: Draft,
  { start, block }: CrossReference,
  { target, candidates }: ReferencePart,
  way: "above" | "below",
  at: Journey,
): boolean {
  const own = paragraphOf(outline(draft).ownerOf(block));
  const from = at(start);
  return (
    target !== undefined &&
    from !== undefined &&
    candidates.every((head) => head !== own && (at(head.start) ?? from) < from === (way === "above"))
  );
}
