import { t } from "@vscode/l10n";
import { opening } from "../../text/opening";
import type { Span } from "../../text/span";
import { bracketLevels, type Bracket } from "../../model/bracket-levels";
import { sliceOf, type Draft } from "../../model/draft";
import { countWords } from "../../model/words";
import { counted } from "../counted";
import { listed, placeName } from "../place-name";
import type { About } from "./index";

/** The level of a bracket, its length, its owners and, if it ends in another paragraph than it begins in, both. */
export function aboutBracket(draft: Draft, edge: Span): About {
  const bracket = bracketLevels(draft).find(
    ({ open, close }) => open.start === edge.start || close.start === edge.start,
  );
  if (!bracket) return { title: t("Bracket"), lines: [] };
  const { level, open, close, owners } = bracket;
  const words = counted.words(countWords(draft, { start: open.end, end: close.start }));
  const names = owners.map(({ name }) => name);
  const facts =
    names.length === 0
      ? t("Level {0}, {1}.", level, words)
      : t("Level {0}, {1}, proposed by {2}.", level, words, listed(names));
  return { title: `[${beginning(draft, bracket)}]`, lines: [facts, ...extent(draft, bracket)] };
}

const beginning = (draft: Draft, { open, close }: Bracket): string =>
  opening(sliceOf(draft, { start: open.end, end: Math.min(close.start, open.end + 1000) }), 8);

function extent(draft: Draft, { open, close }: Bracket): string[] {
  const [from, to] = [placeName(draft, open.start), placeName(draft, close.start)];
  return from === to ? [] : [t("From {0} to {1}.", from, to)];
}
