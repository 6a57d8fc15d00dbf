import type { Edit } from "../text/edit";
import { lastAtOrBefore, lineEnd } from "../text/lines";
import { parse, type LineKind } from "./parser";
import type { Block } from "./tree";

/** The blocks of a text in order, and the offset at which each starts. */
export interface PlacedBlocks {
  readonly blocks: readonly Block[];
  readonly starts: readonly number[];
}

/** Parses a whole text. Never fails: any text is a list of blocks that tile it. */
export function parseBlocks(text: string): PlacedBlocks {
  return place(blockTexts(text).map(parseBlock));
}

/**
 * The blocks after `edit`, equal to those of a fresh parse. Only the blocks that the edit touches, and the one before,
 * are split and parsed again; every other block is the same object as before.
 */
export function reparse({ blocks, starts }: PlacedBlocks, edit: Edit): PlacedBlocks {
  if (blocks.length === 0) return parseBlocks(edit.text);
  const first = Math.max(0, lastAtOrBefore(starts, edit.span.start) - 1);
  let last = lastAtOrBefore(starts, edit.span.end);
  for (;;) {
    const old = blocks.slice(first, last + 1);
    const window = edited(old, starts[first] ?? 0, edit);
    const next = blocks[last + 1];
    if (!next || startsBlockAfter(window, next.text)) {
      const renewed = renew(blockTexts(window), old);
      return place(blocks.slice(0, first).concat(renewed, blocks.slice(last + 1)));
    }
    last = Math.min(blocks.length - 1, last + old.length);
  }
}

function parseBlock(text: string): Block {
  const { kind, leaves } = parse(text, { startRule: "Block" });
  return { kind, leaves, text };
}

function place(blocks: readonly Block[]): PlacedBlocks {
  const starts: number[] = [];
  let at = 0;
  for (const block of blocks) {
    starts.push(at);
    at += block.text.length;
  }
  return { blocks, starts };
}

function edited(old: readonly Block[], start: number, { span, text }: Edit): string {
  const before = old.map((block) => block.text).join("");
  return before.slice(0, span.start - start) + text + before.slice(span.end - start);
}

/** Parses the texts, taking over from `old` each block whose text is still the same. */
function renew(texts: readonly string[], old: readonly Block[]): Block[] {
  const known = new Map(old.map((block) => [block.text, block]));
  return texts.map((text) => known.get(text) ?? parseBlock(text));
}

/** A block begins at a line that opens one, and at the first line that is not blank behind a blank one or a pragma. */
function blockTexts(text: string): string[] {
  const texts: string[] = [];
  let start = 0;
  let before = "";
  let kindBefore: LineKind = "continues";
  for (let line = 0; line < text.length;) {
    const end = lineEnd(text, line);
    const written = text.slice(line, end);
    const kind = lineKind(written);
    if (line > start && startsBlock(before, kindBefore, kind)) {
      texts.push(text.slice(start, line));
      start = line;
    }
    before = written;
    kindBefore = kind;
    line = end;
  }
  if (start < text.length) texts.push(text.slice(start));
  return texts;
}

function startsBlock(before: string, kindBefore: LineKind, kind: LineKind): boolean {
  if (kind === "opens" || kind === "alone") return true;
  if (kind === "mayOpen" && endsClause.test(before)) return true;
  return kind !== "blank" && (kindBefore === "blank" || kindBefore === "alone");
}

/** Behind such a line the next one begins with a paragraph's number, and not with one of a sentence. */
const endsClause = /[.;:][\])”*_⁰¹²³⁴-⁹,\s]*$/;

const lineKind = (line: string): LineKind => parse(line, { startRule: "Line" });

/** Whether `next`, which started a block before the edit, still does behind the new text `before`. */
function startsBlockAfter(before: string, next: string): boolean {
  if (before === "") return true;
  const lastLine = lastLineOf(before);
  if (!/[\r\n]$/.test(lastLine) || (lastLine.endsWith("\r") && next.startsWith("\n"))) return false;
  return startsBlock(lastLine, lineKind(lastLine), lineKind(next.slice(0, lineEnd(next, 0))));
}

function lastLineOf(text: string): string {
  const content = text.replace(/(?:\r\n|\r|\n)$/, "");
  return text.slice(Math.max(content.lastIndexOf("\n"), content.lastIndexOf("\r")) + 1);
}
