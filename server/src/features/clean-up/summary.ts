import { t } from "@vscode/l10n";
import { groupBy } from "../../text/group";
import type { Change, ChangeKind, LeftOut } from "./report";

/** What was done, in one sentence. */
export function summaryOf({ changes }: { readonly changes: readonly Change[] }): string {
  if (changes.length === 0) return t("Nothing to clean up.");
  return t("Cleaned up: {0}.", changes.map(({ kind, count }) => told[kind](count)).join(", "));
}

/** What was done, and how often. */
const told: Readonly<Record<ChangeKind, (count: number) => string>> = {
  furniture: (count) =>
    count === 1 ? t("1 page header or footer left out") : t("{0} page headers and footers left out", count),
  lines: (count) => (count === 1 ? t("1 line joined") : t("{0} lines joined", count)),
  hyphens: (count) =>
    count === 1
      ? t("1 word made whole that a line end had cut")
      : t("{0} words made whole that line ends had cut", count),
  notes: (count) =>
    count === 1 ? t("1 footnote put behind its paragraph") : t("{0} footnotes put behind their paragraphs", count),
  markers: (count) => (count === 1 ? t("1 footnote number raised") : t("{0} footnote numbers raised", count)),
  labels: (count) =>
    count === 1 ? t("1 number joined with its paragraph") : t("{0} numbers joined with their paragraphs", count),
  dashes: (count) => (count === 1 ? t("1 list dash made like the others") : t("{0} list dashes made alike", count)),
  characters: (count) =>
    count === 1 ? t("1 unusual character replaced") : t("{0} unusual characters replaced", count),
  blanks: (count) => (count === 1 ? t("1 run of blanks shortened") : t("{0} runs of blanks shortened", count)),
  lineEnds: (count) => (count === 1 ? t("1 line end made like the others") : t("{0} line ends made alike", count)),
};

/** The lines that were left out, those that differ in nothing but numbers together: `2/18 99-12345 (9 lines like this)`. */
export function leftOutLines({ leftOut }: { readonly leftOut: readonly LeftOut[] }): string[] {
  const kinds = groupBy(leftOut, ({ text }) => text.replace(/\d+/g, "0"));
  return Array.from(kinds.values(), (alike) => {
    const count = alike.reduce((sum, line) => sum + line.count, 0);
    const text = alike[0]?.text ?? "";
    return count > 1 ? t("{0} ({1} lines like this)", text, count) : text;
  });
}
