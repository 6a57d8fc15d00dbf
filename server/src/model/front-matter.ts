import type { Part } from "./parts";
import { isTitle } from "./titles";

/**
 * The front matter with its title told apart: the line with the number of the resolution, or else the last that is one.
 * Resolutions of the Security Council have no other title than their number.
 */
export function withTitle(front: readonly Part[]): Part[] {
  const numbered = front.findIndex(({ text }) => /^\d+\/\d+\. +[\p{Lu}\d]/u.test(text));
  const last = front.findLastIndex(
    ({ text }) => isTitle(text) && !/^(?:Resolution|Decision|Original|Distr)\b/.test(text),
  );
  const alone = front.findLastIndex(({ text }) => /^Resolution \d+ \(\d{4}\)$/.test(text));
  const first = [numbered, last, alone].find((index) => index >= 0) ?? -1;
  return front.map((part, index) =>
    index === first || (numbered >= 0 && index > first && isTitle(part.text)) ? { ...part, role: "title" } : part,
  );
}
