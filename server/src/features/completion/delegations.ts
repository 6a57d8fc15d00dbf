import { t } from "@vscode/l10n";
import { delegationsByName } from "../../model/delegations";
import { leafWith, typedSpan, type Place } from "./place";
import type { Suggestion } from "./suggestion";

/** Behind `[` and `[EU,`, and behind the dash before `]`: the delegations of the draft, those named most first. */
export function completeDelegations(place: Place): Suggestion[] {
  if (!place.before.includes("[")) return [];
  const typed = place.before.split(/\[|[,/+&] ?|[-–] /).at(-1) ?? "";
  const ending = endingAt(place, typed.length);
  if (ending === undefined) return [];
  const span = typedSpan(place, typed.length);
  return namesBeside(place)
    .filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()))
    .map(({ name, count }) => ({
      kind: "delegation",
      label: name,
      preview: count === 1 ? t("in 1 bracket") : t("in {0} brackets", count),
      text: name + ending,
      insert: span,
      replace: span,
    }));
}

/** What is written behind a delegation here, the colon before its words; undefined where none can be named. */
function endingAt(place: Place, typed: number): string | undefined {
  const mayEnd = leafWith(place, "attribution", typed, "EU") !== undefined;
  if (mayEnd) return "";
  return leafWith(place, "attribution", typed, "EU:") && ": ";
}

/** The delegations by how often brackets name them; the name that is being typed does not count. */
function namesBeside({ draft, offset }: Place): { readonly name: string; readonly count: number }[] {
  return [...delegationsByName(draft)]
    .map(([name, places]) => ({
      name,
      count: places.filter(({ start, end }) => end < offset || start > offset).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
