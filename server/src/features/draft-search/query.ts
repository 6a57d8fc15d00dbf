import type { Span } from "../../text/span";
import type { Leaf } from "../../syntax/tree";
import { parseDraft } from "../../model/draft";
import { leavesOf, type LeafOf } from "../../model/leaves";
import { pathKey } from "./by-number";

/** What a drafter looks for, as it was typed and as it can be read. */
export interface Query {
  /** In small letters. */
  readonly text: string;
  /**
   * The path of the paragraph, item or article that it names, as `pathKey` writes it; empty for any paragraph, `article` for
   * any article.
   */
  readonly path?: string;
  /** What was typed before the number: `para. `. An editor that filters by what was typed wants to see it again. */
  readonly lead: string;
}

/**
 * Reads `14`, `¶14`, `para 14 (a)`, `article 5`, `OP4`, and the `para` that VS Code sends of `para 14`: of several words it
 * sends the first one, and looks for the others itself. Anything else is the symbol of a document, a name, or words.
 */
export function readQuery(typed: string): Query {
  const typedText = typed.trim();
  const text = typedText.toLowerCase();
  const label = labelIn(typedText);
  if (label !== undefined) return { text, path: label, lead: "" };
  const words = /^[¶\d]/.test(text) ? `paragraph ${text.replace("¶", "").trim()}`.trim() : text;
  const path = referenceIn(words);
  if (path !== undefined) return { text, path, lead: /^\D*/.exec(typedText)?.[0] ?? "" };
  const unit = referenceIn(`${words} 1`)?.slice(0, -1);
  return { text, lead: text === "¶" ? text : `${typedText} `, ...(unit !== undefined && { path: unit }) };
}

/** The path in `paragraph 14 (a)`, if that is all. */
function referenceIn(text: string): string | undefined {
  const reference = firstLeaf(text, "reference");
  const [item, ...more] = reference?.items ?? [];
  if (!reference || !isAll(text, reference) || item?.number === undefined || more.length > 0) return undefined;
  const subs = item.subs.map(({ value }) => `(${value})`).join("");
  return pathKey(`${reference.unit === "article" ? "article" : ""}${item.number}${item.insertion}${subs}`);
}

/** The path in `OP4`, if that is all: numbers of a negotiation are known by their letters. */
function labelIn(text: string): string | undefined {
  const label = firstLeaf(`${text}.`, "paragraphLabel");
  const isNamed = label?.series === "PP" || label?.series === "OP";
  return isNamed && isAll(text, label) ? pathKey(`${label.series}${label.number}${label.insertion}`) : undefined;
}

const firstLeaf = <Kind extends Leaf["kind"]>(text: string, kind: Kind): LeafOf<Kind> | undefined =>
  parseDraft(text).blocks.flatMap((block) => leavesOf(block, kind))[0];

const isAll = (text: string, { start, end }: Span): boolean => start === 0 && end >= text.length;
