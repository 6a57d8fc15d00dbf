import { t } from "@vscode/l10n";
import type { Span } from "../../text/span";
import { sliceOf, type Draft } from "../../model/draft";
import { outline, type Paragraph } from "../../model/outline";
import { parts } from "../../model/parts";
import { typedSpan, type Place } from "./place";
import lists from "./phrases.json";
import type { Suggestion } from "./suggestion";

type PhraseList = "preambular" | "operative" | "declaration";

/**
 * At the beginning of a paragraph: the words that paragraphs of its kind begin with. In a preamble those of preambles; behind
 * a number those of a declaration or of a resolution, as the paragraphs beside it begin.
 */
export function completePhrases(place: Place): Suggestion[] {
  const paragraph = paragraphAt(place);
  const typed = typedOpening(place, paragraph);
  if (typed === undefined) return [];
  const span = typedSpan(place, typed.length);
  return listsFor(place, paragraph)
    .flatMap((list) => lists[list])
    .filter(({ phrase }) => phrase.startsWith(typed))
    .map(({ phrase, use }) => ({
      kind: "phrase",
      label: phrase,
      preview: t(use),
      text: phrase,
      insert: span,
      replace: span,
    }));
}

/** The paragraph whose label stands on the line, before the cursor. */
function paragraphAt({ draft, index, start, offset }: Place): Paragraph | undefined {
  const owner = outline(draft).ownerOf(index);
  if (owner?.kind !== "paragraph" || owner.block !== index) return undefined;
  return start <= owner.label.start && owner.label.end < offset ? owner : undefined;
}

/** The words between the label, or the beginning of the line, and the cursor; undefined if anything else stands there or behind it. */
function typedOpening({ before, after, start }: Place, paragraph: Paragraph | undefined): string | undefined {
  if (/^[^\s\]]/.test(after)) return undefined;
  const text = before.slice(paragraph ? paragraph.label.end - start : 0);
  return /^[\s*_[“]*((?:\p{Lu}[\p{L} ]*)?)$/u.exec(text)?.[1];
}

function listsFor(place: Place, paragraph: Paragraph | undefined): readonly PhraseList[] {
  if (!paragraph) return isInPreamble(place) ? ["preambular"] : [];
  return paragraph.series.name === "PP" ? ["preambular"] : mannerOf(place.draft, paragraph);
}

/** How the paragraphs beside this one begin; either way, if there are none. Those of a treaty begin anyhow. */
function mannerOf(draft: Draft, paragraph: Paragraph): readonly PhraseList[] {
  const others = paragraph.series.paragraphs.filter((other) => other !== paragraph);
  if (others.length === 0) return ["operative", "declaration"];
  const begins = others.map(({ label, end }) => firstWords(draft, { start: label.end, end }));
  const ofDeclaration = begins.filter(([first]) => first === "we").length;
  const ofResolution = begins.filter((words) => words.some((word) => operativeVerbs.has(word))).length;
  if (ofDeclaration === 0 && ofResolution === 0) return [];
  return ofDeclaration > ofResolution ? ["declaration"] : ["operative"];
}

/** The first two words: `Also requests`. */
const firstWords = (draft: Draft, { start, end }: Span): string[] =>
  (sliceOf(draft, { start, end: Math.min(end, start + 40) }).match(/\p{L}+/gu) ?? [])
    .slice(0, 2)
    .map((word) => word.toLowerCase());

const operativeVerbs = new Set(lists.operative.flatMap(({ phrase }) => phrase.toLowerCase().split(" ", 1)));

/** Whether the line begins a passage without a number, and what stands before it is a preamble. */
function isInPreamble({ draft, index, start, offset }: Place): boolean {
  const isFirstLine = start === draft.starts[index];
  if (!isFirstLine || draft.blocks[index]?.kind !== "prose" || outline(draft).ownerOf(index)) return false;
  const before = parts(draft).findLast((part) => part.end < offset && part.block !== index);
  return before?.role === "organ" || before?.role === "preambular";
}
