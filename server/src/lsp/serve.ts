import { TextDocumentSaveReason, type Connection } from "vscode-languageserver";
import { counts } from "../features/counts";
import { complete } from "../features/completion";
import { definition } from "../features/definition";
import { documentOutline } from "../features/document-outline";
import { linkedEditing } from "../features/linked-editing";
import { onEnter } from "../features/on-enter";
import { references } from "../features/references";
import { renumber } from "../features/renumber";
import { suggestProfile } from "../features/suggest-profile";
import { answerAct, offerActions, resolveAction, tellOnCommand } from "./action-requests";
import { answering } from "./answering";
import { answerCleanUp } from "./clean-up-request";
import { answerPrepareRename, answerRename } from "./rename-request";
import { answerRenumber } from "./renumber-request";
import { configure } from "./configure";
import { toCompletionList } from "./convert/completion";
import { toTextEdit } from "./convert/edits";
import { toLinkedRanges } from "./convert/linked-editing";
import { toLocation, toLocationLink } from "./convert/locations";
import { toDocumentSymbol } from "./convert/symbols";
import {
  actRequest,
  cleanUpRequest,
  countsRequest,
  pasteInOrderRequest,
  renumberRequest,
  suggestProfileRequest,
  type ActParams,
  type ActResult,
  type CountsParams,
  type CountsResult,
  type SuggestProfileParams,
  type SuggestProfileResult,
} from "./messages";
import { formatted } from "./formatting";
import { answerPasteInOrder } from "./paste-request";
import { reporter } from "./report";
import { Session } from "./session";
import { synchronize } from "./synchronize";

/** Answers an editor. One entry per request: from the protocol, one pure function, back to the protocol. */
export function serve(connection: Connection): void {
  const session = new Session();
  const { whole, at } = answering(connection, session);
  const { publish, retract, refresh } = reporter(connection, session, { whole, at });
  configure(connection, session, refresh);
  synchronize(connection, session, publish, retract);

  connection.onDefinition(
    at((open, offset) => definition(open.draft, offset).map((link) => toLocationLink(open, link))),
  );
  connection.onReferences(
    at((open, offset, { context }) =>
      references(open.draft, offset, context.includeDeclaration).map((span) => toLocation(open, span)),
    ),
  );
  connection.onCompletion(
    at((open, offset, { context }) =>
      toCompletionList(open, complete(open.draft, offset, context?.triggerCharacter), session.client),
    ),
  );
  connection.onDocumentSymbol(whole((open) => documentOutline(open.draft).map((node) => toDocumentSymbol(open, node))));
  connection.onCodeAction(whole((open, params) => offerActions(session, open, params)));
  connection.onCodeActionResolve((action) => resolveAction(session, action));
  tellOnCommand(connection);
  connection.onDocumentFormatting(whole((open) => formatted(open, session.settings)));
  connection.onDocumentRangeFormatting(whole((open, { range }) => formatted(open, session.settings, [range])));
  connection.onDocumentRangesFormatting(whole((open, { ranges }) => formatted(open, session.settings, ranges)));
  connection.onDocumentOnTypeFormatting(
    at((open, offset) =>
      session.settings.automatic === "onEnter" ? onEnter(open.draft, offset).map((edit) => toTextEdit(open, edit)) : [],
    ),
  );
  connection.languages.onLinkedEditingRange(
    at((open, offset) => toLinkedRanges(open, linkedEditing(open.draft, offset))),
  );
  connection.onPrepareRename(at(answerPrepareRename));
  connection.onRenameRequest(at((open, offset, { newName }) => answerRename(open, offset, newName, session.client)));
  connection.onWillSaveTextDocumentWaitUntil(
    whole((open, { reason }) => {
      // An editor that saves by itself saves in mid-sentence.
      const isAsked = session.settings.automatic === "onSave" && reason === TextDocumentSaveReason.Manual;
      const { edits } = isAsked ? renumber(open.draft) : { edits: [] };
      return edits.some((edit) => edit.consent) ? [] : edits.map((edit) => toTextEdit(open, edit));
    }),
  );
  connection.onRequest(
    actRequest,
    whole<ActParams, ActResult>((open, params) => answerAct(session, open, params)),
  );
  connection.onRequest(cleanUpRequest, answerCleanUp);
  connection.onRequest(pasteInOrderRequest, at(answerPasteInOrder));
  connection.onRequest(renumberRequest, whole(answerRenumber));
  connection.onRequest(
    suggestProfileRequest,
    whole<SuggestProfileParams, SuggestProfileResult | null>(({ draft }) => suggestProfile(draft) ?? null),
  );
  connection.onRequest(
    countsRequest,
    whole<CountsParams, CountsResult>(({ draft }) => counts(draft)),
  );

  connection.listen();
}
