import { t } from "@vscode/l10n";
import type { Draft } from "../model/draft";
import { brackets } from "../model/brackets";
import { footnotes } from "../model/footnotes";
import { eachLeaf } from "../model/leaves";
import { outline } from "../model/outline";
import type { Profile } from "../rules/rule";

export interface SuggestedProfile {
  readonly profile: Profile;
  /** What the text was judged by, to stand behind “It has”: `24 square brackets`. */
  readonly reason: string;
}

/** The profile that the text itself speaks for, if it is another than that of the General Assembly. */
export function suggestProfile(draft: Draft): SuggestedProfile | undefined {
  return negotiation(draft) ?? treaty(draft) ?? legacy(draft);
}

/** Brackets in one paragraph of four, options, or who proposed what. A few brackets stand in any draft. */
function negotiation(draft: Draft): SuggestedProfile | undefined {
  const pairs = brackets(draft).pairs.length;
  const { paragraphs, headings } = outline(draft);
  const options = headings.filter(({ scheme }) => scheme === "option").length;
  const owners = [...eachLeaf(draft, "attribution")].length;
  if (pairs >= 10 && pairs * 4 >= paragraphs.length)
    return { profile: "negotiation", reason: t("{0} pairs of square brackets", pairs) };
  if (options >= 4) return { profile: "negotiation", reason: t("{0} options", options) };
  return owners >= 3
    ? { profile: "negotiation", reason: t("{0} passages with the names of delegations", owners) }
    : undefined;
}

/** Articles in which paragraphs are counted anew. */
function treaty(draft: Draft): SuggestedProfile | undefined {
  const { headings, series } = outline(draft);
  const articles = headings.filter(({ scheme }) => scheme === "article").length;
  const counted = series.filter(({ heading }) => heading?.scheme === "article").length;
  return articles >= 4 && counted >= 2 ? { profile: "treaty", reason: t("{0} articles", articles) } : undefined;
}

/** Notes that several markers lead to, as was the custom until about 2020. */
function legacy(draft: Draft): SuggestedProfile | undefined {
  const shared = [...footnotes(draft).markersOf.values()].filter((markers) => markers.length > 1).length;
  return shared >= 3 ? { profile: "legacy", reason: t("{0} notes with more than one marker", shared) } : undefined;
}
