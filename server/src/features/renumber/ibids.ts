import { t } from "@vscode/l10n";
import type { Edit } from "../../text/edit";
import type { Journey } from "../../text/pieces";
import { sliceOf, type Draft } from "../../model/draft";
import { antecedent, footnotes, type FootnoteDefinition } from "../../model/footnotes";
import { bornAt, type Change } from "./change";
import type { Refusal } from "./obstacles";

/** Writes out the source of each `Ibid.` that would repeat another note after a change; refuses where it cannot tell how. */
export function expandedIbids(draft: Draft, place: Journey, { born = [] }: Change): Edit[] | Refusal {
  const standing: { readonly note?: FootnoteDefinition; readonly at: number }[] = born
    .filter((birth) => birth.in === "definitions")
    .map(({ at }) => ({ at: bornAt(at, place) }));
  for (const note of footnotes(draft).definitions) {
    const at = place(note.start);
    if (at !== undefined) standing.push({ note, at });
  }
  standing.sort((a, b) => a.at - b.at);
  const edits: Edit[] = [];
  for (const [index, { note }] of standing.entries()) {
    const source = note?.ibid && antecedent(draft, note);
    if (!note?.ibid || !source || standing[index - 1]?.note === source) continue;
    const text = writtenOut(draft, note);
    if (text === undefined) return refusal(note, source);
    edits.push({ span: note.body, text });
  }
  return edits;
}

const refusal = ({ id, label }: FootnoteDefinition, source: FootnoteDefinition): Refusal => ({
  message: t(
    "“Ibid.” in note {0} means note {1}, which would no longer be the note before it: write the source out first.",
    id,
    source.id,
  ),
  places: [label],
});

/**
 * The text of a note without `Ibid.`: what stands behind it takes the place of the same part of the source, `vol. 2` that of
 * `vol. 1`, or is added to a source without parts. Undefined where that would be a guess.
 */
function writtenOut(draft: Draft, note: FootnoteDefinition): string | undefined {
  const text = sliceOf(draft, note.body);
  if (!note.ibid) return hasNumbers(draft, note) ? undefined : text;
  const source = antecedent(draft, note);
  const full = source && writtenOut(draft, source);
  if (full === undefined || hasNumbers(draft, note)) return undefined;
  const behind = /^Ibid\.(?:, (.+))?$/is.exec(text);
  if (!behind) return undefined;
  const [, rest] = behind;
  if (rest === undefined) return full;
  const word = partWord.exec(rest)?.[1];
  const head = word === undefined ? undefined : headBefore(full, word);
  return head === undefined ? undefined : `${head}, ${rest}`;
}

const partWord = /^(vol|p|para|art|annex|sect|chap|No)\b/;
const anyPart = /, (?:vols?|pp?|paras?|arts?|annex(?:es)?|sects?|chaps?|Nos?)\b/;

/** The source up to its first part, which is to be of the kind of `word`; all of it, if it has no parts. */
function headBefore(source: string, word: string): string | undefined {
  const first = anyPart.exec(source);
  if (!first) return source.replace(/\.$/, "");
  return first[0] === `, ${word}` ? source.slice(0, first.index) : undefined;
}

/** Whether a note holds markers or references: their numbers may change, so that the words as they stand are not to be copied. */
function hasNumbers(draft: Draft, { block, label }: FootnoteDefinition): boolean {
  const leaves = draft.blocks[block]?.leaves ?? [];
  const labelEnd = label.end - (draft.starts[block] ?? 0);
  return leaves.some(({ kind, start }) => start >= labelEnd && (kind === "footnoteMarker" || kind === "reference"));
}
