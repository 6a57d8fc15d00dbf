import assert from "node:assert/strict";
import { cleanUp, type CleanUp } from "../../../server/src/features/clean-up";

/** The text of a template without its first line break and without the indent of the closing quote. */
export const page = (text: string): string => text.replace(/^\n/, "").replace(/ +$/, "");

/** Asserts what the clean-up makes of `text`, that it loses no word, and that a second one changes nothing. */
export function assertClean(text: string, expected: string): CleanUp {
  const result = cleanUp(page(text));
  assert.equal(result.text, page(expected));
  assertLawful(page(text), result);
  return result;
}

/** Asserts that no word is lost but those told, and that a second clean-up changes nothing. */
export function assertLawful(text: string, result: CleanUp): void {
  assert.equal(cleanUp(result.text).text, result.text, "a second clean-up changes the text again");
  assert.equal(lettersOf(result.text), lettersWithout(text, result), "the letters are not those of the text before");
}

/** How often something was changed; 0 if it was not. */
export const countOf = ({ changes }: CleanUp, kind: string): number =>
  changes.find((change) => change.kind === kind)?.count ?? 0;

function lettersWithout(text: string, { leftOut }: CleanUp): string {
  const left = new Map(leftOut.map(({ text: line, count }) => [withoutJoints(line), count]));
  const lines = text.split(/\r\n|[\n\r\f\v]/).filter((line) => {
    const key = withoutJoints(line).replace(/\s+/g, " ").trim();
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
  assert.ok(
    [...left.values()].every((count) => count <= 0),
    "a line is told as left out that does not stand in the text",
  );
  return lettersOf(lines.join("\n"));
}

/**
 * The letters, digits and signs of the text in the order of the alphabet, without hyphens and list dashes: a text that
 * holds the same has all the words, whether hyphens at line ends were undone or not.
 */
function lettersOf(text: string): string {
  return Array.from(withoutJoints(text).replace(/[\s•·▪*\uF0B7–—-]/g, ""))
    .sort()
    .join("");
}

/** In plain characters, without soft hyphens and what has no width. */
const withoutJoints = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\u00AD\s*(?=\p{Ll})/gu, "")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "");
