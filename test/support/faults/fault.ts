import type { Draft, PlacedBlock } from "../../../server/src/model/draft";
import { blockIndexAt } from "../../../server/src/model/draft";
import type { Edit } from "../../../server/src/text/edit";
import type { Span } from "../../../server/src/text/span";
import type { Random } from "./random";

/** Puts one fault at a random place of a draft; undefined where the draft has no place for it. */
export type Fault = (draft: Draft, random: Random) => Planted | undefined;

/** A fault as it was planted: the edits that make it, and each finding that it must have. */
export interface Planted {
  readonly edits: readonly Edit[];
  readonly expected: readonly Expected[];
}

/** One finding, by one of `rules`, at one of the places `at` in the text with the fault; the first of them is the exact one. */
export interface Expected {
  readonly rules: readonly string[];
  readonly at: readonly Span[];
}

/** The finding of one rule at one place. */
export const foundBy = (rule: string, ...at: readonly Span[]): Expected => ({ rules: [rule], at });

export const remove = (span: Span): Edit => ({ span, text: "" });

export const insert = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

/** Where a span stands after the edits. An edit inside of it makes it longer or shorter. */
export function after(edits: readonly Edit[], { start, end }: Span): Span {
  const growth = (before: (edit: Span) => boolean) =>
    edits.reduce((sum, { span, text }) => (before(span) ? sum + text.length - (span.end - span.start) : sum), 0);
  return {
    start: start + growth((edit) => edit.end <= start),
    end: end + growth((edit) => edit.end <= end && edit.start < end),
  };
}

/** A fault that replaces `span` by `text` and is found there. */
export const replaced = (span: Span, text: string, ...rules: readonly string[]): Planted => ({
  edits: [{ span, text }],
  expected: [{ rules, at: [{ start: span.start, end: span.start + text.length }] }],
});

export function blockAt(draft: Draft, offset: number): PlacedBlock {
  const index = blockIndexAt(draft, offset);
  const block = draft.blocks[index];
  if (!block) throw new Error(`No block holds the offset ${offset}.`);
  return { block, start: draft.starts[index] ?? 0, index };
}

export const isInNote = (draft: Draft, { start }: Span): boolean => blockAt(draft, start).block.kind === "footnote";
