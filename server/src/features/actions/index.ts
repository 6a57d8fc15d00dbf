import { meets, type Span } from "../../text/span";
import type { Draft } from "../../model/draft";
import type { Checks } from "../../rules/checks";
import { diagnoseFirst } from "../diagnostics";
import type { ActionKind, ActionSource, DraftAction } from "./action";
import { bracketText } from "./brackets";
import { fixAllSafe } from "./fix-all";
import { fixes } from "./fixes";
import { ignore } from "./ignore";
import { insertFootnoteHere } from "./insert-footnote";
import { moveParagraph } from "./move-paragraph";
import { renumberDraft } from "./renumber-draft";
import { splitParagraph } from "./split-paragraph";

/** All families, in the order in which an editor shows them. */
const sources: readonly ActionSource[] = [
  fixes,
  renumberDraft,
  bracketText,
  insertFootnoteHere,
  splitParagraph,
  moveParagraph,
  fixAllSafe,
  ignore,
];

/** Every kind that some action has. */
export const actionKinds: readonly ActionKind[] = [...new Set(sources.flatMap(({ kinds }) => kinds))];

/** What can be done at `span`. `only` names the kinds that are asked for, or the beginning of their names; all, if absent. */
export function codeActions(draft: Draft, span: Span, checks: Checks, only?: readonly string[]): DraftAction[] {
  const isWanted = (kind: ActionKind) => only?.some((wanted) => `${kind}.`.startsWith(`${wanted}.`)) ?? true;
  const findings = diagnoseFirst(draft, checks).filter((finding) => meets(finding.span, span));
  return sources
    .filter(({ kinds }) => kinds.some(isWanted))
    .flatMap((source) => source.actionsAt({ draft, span, checks, findings }))
    .filter(({ kind }) => isWanted(kind));
}
