import { CodeActionTriggerKind, type CodeAction, type CodeActionParams, type Connection } from "vscode-languageserver";
import { codeActions } from "../features/actions";
import type { DraftAction } from "../features/actions/action";
import { editAll } from "../model/edit-all";
import type { Span } from "../text/span";
import { contentModified } from "./content-modified";
import { tellCommand, toActionEdit, toCodeAction, toDeed } from "./convert/actions";
import { toNotice } from "./convert/locations";
import type { OpenDraft } from "./drafts";
import type { ActParams, ActResult } from "./messages";
import { rangeOf, spanOf } from "./positions";
import type { Session } from "./session";
import { warn } from "./warn";

/** How an action is found again when it has been chosen. */
interface Choice {
  readonly uri: string;
  readonly version: number;
  readonly span: Span;
  readonly kind: string;
  readonly title: string;
  /** Its place among the actions of its kind. */
  readonly place: number;
}

/**
 * The actions at a range. What they do is worked out when one is chosen; at once if that is no work, or for an editor that cannot ask for it later,
 * and then those that cannot be made are left out.
 */
export function offerActions(session: Session, open: OpenDraft, { range, context }: CodeActionParams): CodeAction[] {
  const span = spanOf(open, range);
  const actions = codeActions(
    open.draft,
    span,
    session.settingsOf(open.uri),
    context.only ?? quietKinds(context, span),
  );
  const places = new Map<string, number>();
  return actions.flatMap((action) => {
    const place = places.get(action.kind) ?? 0;
    places.set(action.kind, place + 1);
    return offered(session, open, action, { span, place });
  });
}

/** An editor that asks by itself, at each move of the cursor, is told what is wrong there and not all that could be done. */
function quietKinds({ triggerKind }: CodeActionParams["context"], { start, end }: Span): string[] | undefined {
  return triggerKind === CodeActionTriggerKind.Automatic && start === end ? ["quickfix", "source"] : undefined;
}

function offered(
  { client }: Session,
  open: OpenDraft,
  action: DraftAction,
  { span, place }: Pick<Choice, "span" | "place">,
): CodeAction[] {
  const { codeAction } = client.textDocument ?? {};
  const listed = toCodeAction(open, action);
  if (action.disabled !== undefined) return codeAction?.disabledSupport ? [listed] : [];
  if (!action.isReady && codeAction?.dataSupport && codeAction.resolveSupport?.properties.includes("edit")) {
    const { kind, title } = action;
    const choice: Choice = { uri: open.uri, version: open.version, span, kind, title, place };
    return [{ ...listed, data: choice }];
  }
  const made = action.make();
  return "message" in made ? [] : [{ ...listed, ...toDeed(open, made, takesSnippets(client)) }];
}

const takesSnippets = (client: Session["client"]): boolean =>
  client.workspace?.workspaceEdit?.snippetEditSupport === true;

/** The action with what it does. Throws `ContentModified` if the draft has moved on since it was offered. */
export function resolveAction(session: Session, action: CodeAction): CodeAction {
  const { uri, version, span, kind, title, place } = action.data as Choice;
  const open = session.drafts.get(uri);
  if (open?.version !== version) throw contentModified();
  const chosen = codeActions(open.draft, span, session.settingsOf(uri), [kind]).filter((each) => each.kind === kind)[
    place
  ];
  if (chosen?.title !== title) throw contentModified();
  return { ...action, ...toDeed(open, chosen.make(), takesSnippets(session.client)) };
}

/** Answers `chapeau/act`: the first action of a kind, worked out, with the selection that an edit alone cannot set. */
export function answerAct(session: Session, open: OpenDraft, { textDocument, range, kind }: ActParams): ActResult {
  if (textDocument.version !== open.version) throw contentModified();
  const span = spanOf(open, range);
  const action = codeActions(open.draft, span, session.settingsOf(open.uri), [kind])[0];
  if (!action) return { notices: [] };
  if (action.disabled !== undefined) return { refused: { message: action.disabled, places: [] }, notices: [] };
  const made = action.make();
  if ("message" in made) return { refused: toNotice(open, made), notices: [] };
  const after = { ...open, draft: editAll(open.draft, made.edits) };
  return {
    edit: toActionEdit(open, made, false),
    ...(made.selection && { selection: rangeOf(after, made.selection) }),
    notices: (made.notices ?? []).map((notice) => toNotice(open, notice)),
  };
}

/** Tells what an action that has been chosen leaves to tell. */
export function tellOnCommand(connection: Connection): void {
  connection.onExecuteCommand(({ command, arguments: [message] = [] }) => {
    if (command === tellCommand) warn(connection, String(message));
    return null;
  });
}
