import { beginsOperative, endsWithComma, hasVerb, isUnfinished } from "../../text/sentences";
import type { ParagraphLabel } from "../../syntax/tree";
import type { Facts } from "./facts";

/**
 * The blocks whose number counts titles and no paragraphs: `2. Technology` between paragraphs 9 and 10, or above a paragraph 1. A line without
 * a mark at its end is one if the paragraphs pass over its number, and titles are counted from 1 under each heading.
 */
export function numberedTitles(facts: readonly (Facts | undefined)[]): ReadonlySet<number> {
  const numbers = numbersIn(facts);
  const titles = new Set<number>();
  let paragraph = 0;
  let title = 0;
  for (const [at, { block, number, mayBeTitle, isOption }] of numbers.entries()) {
    if (number === undefined) title = isOption ? title : 0;
    else if (mayBeTitle && isTitle(number, title, paragraph, nextParagraph(numbers, at))) {
      titles.add(block);
      title = number;
    } else paragraph = number;
  }
  return titles;
}

function isTitle(number: number, lastTitle: number, lastParagraph: number, next: number | undefined): boolean {
  if (number !== lastTitle + 1 || next === number + 1) return false;
  return lastTitle > 0 || next === 1 || (next === lastParagraph + 1 && number !== next);
}

/** The number of a paragraph, or of what may be a title; undefined for a heading. */
interface Numbered {
  readonly block: number;
  readonly number: number | undefined;
  readonly mayBeTitle: boolean;
  /** Whether titles go on being counted behind it: paragraphs of an option may count by themselves. */
  readonly isOption: boolean;
  readonly indent: number;
}

function numbersIn(facts: readonly (Facts | undefined)[]): Numbered[] {
  const numbers: Numbered[] = [];
  for (const [block, said] of facts.entries()) {
    if (!said) continue;
    const { kind, heading, paragraph, mayBeTitle, indent } = said;
    if (kind === "heading")
      numbers.push({ block, number: undefined, mayBeTitle: false, isOption: heading?.scheme === "option", indent });
    else if (kind === "paragraph" && paragraph?.series === "" && paragraph.insertion === "")
      numbers.push({ block, number: paragraph.number, mayBeTitle, isOption: false, indent });
  }
  return numbers;
}

/** The number of the next paragraph that is no title, up to the next heading; none if it stands under the one at hand. */
function nextParagraph(numbers: readonly Numbered[], at: number): number | undefined {
  let next = at + 1;
  while (numbers[next]?.mayBeTitle) next++;
  const found = numbers[next];
  return found && found.indent <= (numbers[at]?.indent ?? 0) + 1 ? found.number : undefined;
}

/** Titles are short, on one line, begin with a capital, have no verb and end without a mark; no sentence ends in them before a bracket. */
export function mayBeTitle(text: string, { end }: ParagraphLabel): boolean {
  if (text.length > 140) return false;
  const words = text.slice(end).trim();
  return (
    /^[[*_\s]*\p{Lu}[^\r\n]*$/u.test(words) &&
    isUnfinished(words) &&
    !endsWithComma(words) &&
    !/\p{Ll}{2}\.[\s*_]*\[/u.test(words) &&
    !hasVerb(words) &&
    !/\b[Ww]e\b/.test(words) &&
    !beginsOperative(words)
  );
}
