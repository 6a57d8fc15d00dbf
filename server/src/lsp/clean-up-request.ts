import { t } from "@vscode/l10n";
import { cleanUp, leftOutLines, summaryOf, type Remark } from "../features/clean-up";
import { lastAtOrBefore, lineStarts } from "../text/lines";
import type { CleanUpParams, CleanUpResult } from "./messages";

/** Answers `chapeau/cleanUp`. Lines are those of the text before, counted from 1. */
export function answerCleanUp({ text }: CleanUpParams): CleanUpResult {
  const result = cleanUp(text);
  const starts = lineStarts(text);
  const placed = ({ message, span }: Remark) => t("Line {0}: {1}", lastAtOrBefore(starts, span.start) + 1, message);
  const left = leftOutLines(result).map((line) => t("Left out: {0}", line));
  return {
    text: result.text,
    summary: summaryOf(result),
    details: [...result.doubts.map(placed), ...left],
    refused: result.refusals.map(placed),
  };
}
