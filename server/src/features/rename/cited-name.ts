import { t } from "@vscode/l10n";
import { shift, touches, type Span } from "../../text/span";
import { blockIndexAt, sliceOf, type Draft } from "../../model/draft";
import { leavesOf } from "../../model/leaves";
import { references, type CrossReference, type ReferencePart, type ReferenceTarget } from "../../model/references";
import type { Refused } from "./answer";

/** A number or letter of a cross-reference, and what it means. */
export interface CitedName {
  readonly span: Span;
  readonly target: ReferenceTarget;
}

interface Piece {
  readonly span: Span;
  readonly candidates: readonly ReferenceTarget[];
}

/** The number or letter of the cross-reference at `offset`; on its words, the first. */
export function citedNameAt(draft: Draft, offset: number): CitedName | Refused | undefined {
  const reference = references(draft).find((each) => touches(each, offset));
  if (!reference) return citesAnotherText(draft, offset) ? { refusal: anotherText() } : undefined;
  const piece = pieceAt(reference, offset);
  return piece && meant(draft, reference, piece);
}

function pieceAt(reference: CrossReference, offset: number): Piece | undefined {
  const pieces = [...(reference.article ? [reference.article] : []), ...reference.parts].flatMap(piecesOf);
  // The parenthesis before a letter belongs to it.
  return pieces.findLast(({ span }) => span.start - 1 <= offset) ?? pieces[0];
}

function piecesOf({ digits, insertionSpan, candidates, subs }: ReferencePart): Piece[] {
  return [
    ...(digits ? [{ span: { start: digits.start, end: insertionSpan.end }, candidates }] : []),
    ...subs.map(({ valueSpan, target }) => ({ span: valueSpan, candidates: target ? [target] : [] })),
  ];
}

function meant(draft: Draft, reference: CrossReference, { span, candidates }: Piece): CitedName | Refused {
  const [target, another] = candidates;
  const words = sliceOf(draft, { start: reference.start, end: span.end });
  if (!target) return { refusal: t("This draft has nothing that “{0}” could mean.", words) };
  if (another)
    return { refusal: t("“{0}” can mean several places. Rename at the label of the one that is meant.", words) };
  if (!reference.certain)
    return { refusal: t("“{0}” may mean the text cited before it. Rename at the label of what is meant.", words) };
  return { span, target };
}

const anotherText = (): string => t("This number belongs to another text and cannot be changed from here.");

/** Whether words stand here that cite a paragraph of another text. */
function citesAnotherText(draft: Draft, offset: number): boolean {
  const index = blockIndexAt(draft, offset);
  const block = draft.blocks[index];
  if (!block) return false;
  const cited = leavesOf(block, "reference").filter(({ unit }) => unit !== "preceding");
  return cited.some((leaf) => touches(shift(leaf, draft.starts[index] ?? 0), offset));
}
