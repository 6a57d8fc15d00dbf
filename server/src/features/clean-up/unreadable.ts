import { t } from "@vscode/l10n";
import type { Remark } from "./report";

/** Why `text` cannot be cleaned up at all, if it is no plain text. */
export function unreadable(text: string): Remark[] {
  const format = formats.find(({ start }) => text.startsWith(start));
  if (format) return [remark(format.message())];
  if (text.includes("\0")) return [remark(t("This is not plain text: it holds characters that no text has."))];
  if (countStrange(text) > text.length / 100)
    return [remark(t("This is not plain text, or not UTF-8: too many of its characters cannot be read."))];
  return [];
}

const formats = [
  {
    start: "%PDF-",
    message: () =>
      t("This is a PDF file, not plain text. Take its text out first, for example with pdftotext -layout."),
  },
  {
    start: "{\\rtf",
    message: () => t("This is a rich text file, not plain text. Save it as plain text first."),
  },
  {
    start: "PK\u0003\u0004",
    message: () => t("This is a Word file or another archive, not plain text. Save it as plain text first."),
  },
];

const remark = (message: string): Remark => ({ message, span: { start: 0, end: 0 } });

function countStrange(text: string): number {
  let strange = 0;
  for (let at = 0; at < text.length; at++) if (isStrange(text.charCodeAt(at))) strange++;
  return strange;
}

/** A control character that no line ends with, or the mark that stands for a broken character. */
const isStrange = (code: number): boolean => code < 9 || (code > 13 && code < 32) || code === 0xfffd;
