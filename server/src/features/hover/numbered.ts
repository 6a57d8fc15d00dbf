import { t } from "@vscode/l10n";
import { capitalized } from "../../text/capitalized";
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
  return { title: capitalized(titleOf(target)), lines: words === "" ? [] : [words] };
}

/** Who cites what bears the number. */
export function aboutNumber(draft: Draft, target: ReferenceTarget): About {
  const places = listed(citingReferences(draft, target).map(({ start }) => placeName(draft, start)));
  return {
    title: capitalized(titleOf(target)),
    lines: [places === "" ? t("Not cited in this draft.") : t("Cited in {0}.", places)],
  };
}

const mostWords = 50;
