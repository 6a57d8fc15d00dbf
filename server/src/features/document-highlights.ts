import { touching } from "../text/ordered";
import type { Span } from "../text/span";
import type { Draft } from "../model/draft";
import { labelOf } from "../model/owners";
import { references as crossReferences } from "../model/references";
import { symbolAt } from "../model/symbol";
import { references } from "./references";

/** A place that belongs with the one under the cursor. */
export interface Highlight {
  readonly span: Span;
  /** Whether it is the thing itself (a note, a number, an opening bracket) and no mention of it. */
  readonly isDefinition: boolean;
}

/**
 * A marker with its note, both brackets of a pair, a number with what cites it, a reference with the numbers of all that it
 * means, a delegation or a document wherever it is named; in the order of the text.
 */
export function documentHighlights(draft: Draft, offset: number): Highlight[] {
  const symbol = symbolAt(draft, offset);
  if (!symbol) return [];
  const mentions = new Map(references(draft, offset, false).map((span) => [span.start, span]));
  if (symbol.kind === "bracket") mentions.delete(Math.min(symbol.span.start, symbol.partner.start));
  const all = new Map(
    [...references(draft, offset, true), ...numbersMeant(draft, offset)].map((span) => [span.start, span]),
  );
  return [...all.values()]
    .map((span) => ({ span, isDefinition: !mentions.has(span.start) }))
    .sort((a, b) => a.span.start - b.span.start);
}

/** The numbers of all that the reference at `offset` means, those inside of a range too. */
const numbersMeant = (draft: Draft, offset: number): Span[] =>
  touching(crossReferences(draft), offset, (reference) => reference).flatMap((reference) =>
    reference.targets.map(labelOf),
  );
