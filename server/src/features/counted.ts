import { t } from "@vscode/l10n";

/** How many there are, in words. Each noun has phrases of its own, since languages form their plurals differently. */
export const counted = {
  brackets: (count: number): string => (count === 1 ? t("1 bracket") : t("{0} brackets", count)),
  openBrackets: (count: number): string => (count === 1 ? t("1 open bracket") : t("{0} open brackets", count)),
  notes: (count: number): string => (count === 1 ? t("1 note") : t("{0} notes", count)),
  paragraphs: (count: number): string => (count === 1 ? t("1 paragraph") : t("{0} paragraphs", count)),
  words: (count: number): string => (count === 1 ? t("1 word") : t("{0} words", count)),
};
