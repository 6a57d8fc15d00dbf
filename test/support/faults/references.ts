import { sliceOf } from "../../../server/src/model/draft";
import { outline } from "../../../server/src/model/outline";
import { paragraphOf, references, type CrossReference } from "../../../server/src/model/references";
import { isInNote, replaced, type Fault } from "./fault";

export const referenceFaults: Record<string, Fault> = {
  "refer to a paragraph that is not there": (draft, random) => {
    const internal = references(draft).filter(({ internal, unit }) => internal && unit === "paragraph");
    const part = random.find(internal.flatMap(({ parts }) => parts.filter(({ target }) => target)));
    if (!part?.digits) return undefined;
    const last = Math.max(...outline(draft).paragraphs.map(({ number }) => number));
    return replaced(part.digits, String(last + 1 + random.below(20)), "broken-reference");
  },

  "refer to a sub-paragraph that is not there": (draft, random) => {
    const subs = references(draft)
      .filter(({ internal }) => internal)
      .flatMap(({ parts }) => parts.flatMap((part) => part.subs.slice(0, 1)));
    const sub = random.find(subs.filter(({ target }) => target));
    if (!sub) return undefined;
    return replaced(sub.valueSpan, random.pick(["u", "w", "z"]), "broken-reference");
  },

  "refer to an article that is not there": (draft, random) => {
    const articles = references(draft).filter(({ internal, unit }) => internal && unit === "article");
    const part = random.find(articles.flatMap(({ parts }) => parts.filter(({ target }) => target)));
    if (!part?.digits) return undefined;
    return replaced(part.digits, String(200 + random.below(20)), "broken-reference");
  },

  "turn above into below": (draft, random) => {
    const all = references(draft).filter((each) => !isInNote(draft, each));
    const reference = random.find(all.filter((each) => each.direction && leadsOutside(outline(draft).ownerOf, each)));
    if (!reference?.direction) return undefined;
    const { direction, end } = reference;
    const span = { start: end - direction.length, end };
    if (sliceOf(draft, span) !== direction) return undefined;
    return replaced(span, direction === "above" ? "below" : "above", "reference-direction");
  },
};

/** Within one paragraph both words are lawful. */
const leadsOutside = (ownerOf: ReturnType<typeof outline>["ownerOf"], { parts, block }: CrossReference): boolean =>
  parts.every(({ target, candidates }) => target && candidates.every((head) => head !== paragraphOf(ownerOf(block))));
