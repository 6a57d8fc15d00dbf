import { t } from "@vscode/l10n";
import { memo } from "../../text/memo";
import { bracketLevels, type Bracket } from "../../model/bracket-levels";
import type { Draft } from "../../model/draft";
import type { Hint } from "./hint";

/** Behind a closing bracket whose delegation is named far before it, that delegation: `⟵ EU`. */
export const ownerHints = memo((draft: Draft): readonly Hint[] => bracketLevels(draft).filter(isFar).map(toHint));

/** About three lines of a page. */
const FAR = 240;

const isFar = ({ close, owners }: Bracket): boolean => close.start - (owners.at(-1)?.end ?? Infinity) > FAR;

function toHint({ open, close, owners }: Bracket): Hint {
  const names = [...new Set(owners.map(({ name }) => name))];
  const shown = names.length > MOST ? [...names.slice(0, MOST), "…"] : names;
  return {
    offset: close.end,
    label: `⟵ ${shown.join(", ")}`,
    tooltip: t("Here ends the text in brackets of {0}.", names.join(", ")),
    leadsTo: open,
  };
}

const MOST = 3;
