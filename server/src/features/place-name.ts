import { t } from "@vscode/l10n";
import type { Draft } from "../model/draft";
import { calledOf, memberAt } from "./place";

/** What a drafter calls the place that `offset` stands in: `paragraph 4 (a)`, `note 3`, `article 5`, `unnumbered text`. */
export function placeName(draft: Draft, offset: number): string {
  const member = memberAt(draft, offset);
  const isTitle = "scheme" in member && member.scheme === "title";
  return isTitle ? t("unnumbered text") : calledOf(member);
}

/** `paragraph 1, paragraph 4 and 3 more`; what is said twice is said once. */
export function listed(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  const shown = distinct.slice(0, distinct.length > most ? most - 1 : most);
  const rest = distinct.length - shown.length;
  const last = rest > 0 ? t("{0} more", rest) : shown.pop();
  return shown.length > 0 ? t("{0} and {1}", shown.join(", "), last ?? "") : (last ?? "");
}

/** More would not be read. */
const most = 8;
