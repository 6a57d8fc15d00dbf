import { t } from "@vscode/l10n";
import { parseDraft, type Draft } from "../../model/draft";
import { delegations, delegationsByName } from "../../model/delegations";
import type { Refused, Renaming } from "./answer";

/** Gives a delegation the name `wanted` in every bracket that names it. */
export function renameDelegation(draft: Draft, name: string, wanted: string): Renaming | Refused {
  if (!canNameDelegation(wanted))
    return { refusal: t("“{0}” cannot name a delegation in a bracket: write it as EU, G77 or New Zealand.", wanted) };
  const places = delegationsByName(draft).get(name) ?? [];
  return { edits: places.map(({ start, end }) => ({ of: "delegation", span: { start, end }, text: wanted })) };
}

/** Whether brackets of both forms read `name` as one delegation. */
function canNameDelegation(name: string): boolean {
  const read = delegations(parseDraft(`[${name}: to agree] [to agree - ${name}]`));
  return read.length === 2 && read.every((delegation) => delegation.name === name);
}
