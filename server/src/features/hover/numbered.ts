import { t } from "@vscode/l10n";
import { opening } from "../../text/opening";
import { citingReferences } from "../../model/citing";
import { sliceOf, type Draft } from "../../model/draft";
import { labelOf, titleOf } from "../../model/owners";
import type { ReferenceTarget } from "../../model/references";
import { listed, placeName } from "../place-name";
import type { About } from "./index";

/** How the target of a reference begins. */
export function aboutTarget(draft: Draft, target: ReferenceTarget): About {
  const words = opening(
    sliceOf(draft, { start: labelOf(target).end, end: target.end }).replace(/^[\s.:–—)*_-]+/, ""),
    mostWords,
  );
  return { title: titled(target), lines: words === "" ? [] : [words] };
}

/** Who cites what bears the number. */
export function aboutNumber(draft: Draft, target: ReferenceTarget): About {
  const places = listed(citingReferences(draft, target).map(({ start }) => placeName(draft, start)));
  return { title: titled(target), lines: [places === "" ? t("Not cited in this draft.") : t("Cited in {0}.", places)] };
}

function titled(target: ReferenceTarget): string {
  const title = titleOf(target);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

const mostWords = 50;
