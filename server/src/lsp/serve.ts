import { TextDocumentSaveReason, type Connection } from "vscode-languageserver";
import { counts } from "../features/counts";
import { complete } from "../features/completion";
import { codeLenses } from "../features/code-lenses";
import { definition } from "../features/definition";
import { documentHighlights } from "../features/document-highlights";
import { documentLinks } from "../features/document-links";
import { documentOutline } from "../features/document-outline";
import { linkedEditing } from "../features/linked-editing";
import { foldingRanges } from "../features/folding-ranges";
import { hover } from "../features/hover";
import { inlayHints } from "../features/inlay-hints";
import { onEnter } from "../features/on-enter";
import { references } from "../features/references";
import { renumber } from "../features/renumber";
import { selectionRanges } from "../features/selection-ranges";
import { suggestProfile } from "../features/suggest-profile";
import { abilitiesOf } from "./abilities";
import { answerAct, offerActions, resolveAction, tellOnCommand } from "./action-requests";
import { answering } from "./answering";
import { answerCallHierarchy } from "./call-hierarchy-requests";
import { answerCleanUp } from "./clean-up-request";
import { answerPrepareRename, answerRename } from "./rename-request";
import { answerRenumber } from "./renumber-request";
import { configure } from "./configure";
import { toCompletionList } from "./convert/completion";
import { toCodeLens } from "./convert/code-lenses";
import { toTextEdit } from "./convert/edits";
import { toLinkedRanges } from "./convert/linked-editing";
import { toFoldingRanges } from "./convert/folding";
import { toDocumentHighlight } from "./convert/highlights";
import { toHover } from "./convert/hover";
import { toDocumentLink } from "./convert/links";
import { toInlayHint } from "./convert/inlay-hints";
import { toLocation, toLocationLink } from "./convert/locations";
import { toSelectionRange } from "./convert/selection";
import { toDocumentSymbol } from "./convert/symbols";
import type { DraftFiles } from "./draft-files";
import {
  actRequest,
  cleanUpRequest,
  countsRequest,
  pasteInOrderRequest,
  renumberRequest,
  suggestProfileRequest,
  type ActParams,
  type ActResult,
  type CountsResult,
  type DraftParams,
  type SuggestProfileResult,
} from "./messages";
import { offsetAt, spanOf } from "./positions";
import { followProjectFiles } from "./project-files";
import { refreshViews } from "./refresh";
import { formatted } from "./formatting";
import { answerPasteInOrder } from "./paste-request";
import { reporter } from "./report";
import { serveSemanticTokens } from "./semantic-tokens";
import { Session } from "./session";
import { synchronize } from "./synchronize";
import { answerWorkspaceSymbols } from "./workspace-symbols";

/**
 * Answers an editor. One entry per request: from the protocol, one pure function, back to the protocol. `files` are the
 * drafts in folders, for editors that do not list them themselves.
 */
export function serve(connection: Connection, files?: DraftFiles): void {
  const session = new Session();
  const answers = answering(connection, session);
  const { whole, at } = answers;
  const { publish, retract, refresh } = reporter(connection, session, answers);
  const forgetTokens = serveSemanticTokens(connection, answers);
  const showAnew = () => {
    refresh();
    refreshViews(connection, session);
  };
  const projects = followProjectFiles(connection, session, showAnew);
  configure(connection, session, { files, onReady: projects.watch, onChange: showAnew });
  synchronize(connection, session, {
    onOpen: projects.load,
    onChange: publish,
    onClose: (uri) => {
      retract(uri);
      forgetTokens(uri);
      session.forget(uri);
    },
  });

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
  connection.onHover(
    at((open, offset) => {
      const found = hover(open.draft, offset);
      return found ? toHover(open, found, session.client) : null;
    }),
  );
  connection.onDocumentHighlight(
    at((open, offset) =>
      documentHighlights(open.draft, offset).map((highlight) => toDocumentHighlight(open, highlight)),
    ),
  );
  connection.onDocumentSymbol(whole((open) => documentOutline(open.draft).map((node) => toDocumentSymbol(open, node))));
  connection.onDocumentLinks(whole((open) => documentLinks(open.draft).map((link) => toDocumentLink(open, link))));
  connection.onFoldingRanges(whole((open) => toFoldingRanges(open, foldingRanges(open.draft), session.client)));
  connection.onSelectionRanges(
    whole((open, { positions }) =>
      positions.map((position) => toSelectionRange(open, selectionRanges(open.draft, offsetAt(open, position)))),
    ),
  );
  connection.onCodeLens(
    whole((open) => {
      const canShow = abilitiesOf(session.client).showsReferences ?? false;
      return session.settingsOf(open.uri).codeLens
        ? codeLenses(open.draft).map((lens) => toCodeLens(open, lens, canShow))
        : [];
    }),
  );
  connection.languages.inlayHint.on(
    whole((open, { range }) => {
      const { referenceHints: references, numberHints: numbers, ownerHints: owners } = session.settingsOf(open.uri);
      const hints = inlayHints(open.draft, spanOf(open, range), { references, numbers, owners });
      return hints.map((hint) => toInlayHint(open, hint));
    }),
  );
  connection.onCodeAction(whole((open, params) => offerActions(session, open, params)));
  connection.onCodeActionResolve((action) => resolveAction(session, action));
  tellOnCommand(connection);
  connection.onDocumentFormatting(whole((open) => formatted(open, session.settingsOf(open.uri))));
  connection.onDocumentRangeFormatting(
    whole((open, { range }) => formatted(open, session.settingsOf(open.uri), [range])),
  );
  connection.onDocumentRangesFormatting(
    whole((open, { ranges }) => formatted(open, session.settingsOf(open.uri), ranges)),
  );
  connection.onDocumentOnTypeFormatting(
    at((open, offset) =>
      session.settingsOf(open.uri).automatic === "onEnter"
        ? onEnter(open.draft, offset).map((edit) => toTextEdit(open, edit))
        : [],
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
      const isAsked = session.settingsOf(open.uri).automatic === "onSave" && reason === TextDocumentSaveReason.Manual;
      const { edits } = isAsked ? renumber(open.draft) : { edits: [] };
      return edits.some((edit) => edit.consent) ? [] : edits.map((edit) => toTextEdit(open, edit));
    }),
  );
  answerCallHierarchy(connection, answers);
  answerWorkspaceSymbols(connection, session);
  connection.onRequest(
    actRequest,
    whole<ActParams, ActResult>((open, params) => answerAct(session, open, params)),
  );
  connection.onRequest(cleanUpRequest, answerCleanUp);
  connection.onRequest(pasteInOrderRequest, at(answerPasteInOrder));
  connection.onRequest(renumberRequest, whole(answerRenumber));
  connection.onRequest(
    suggestProfileRequest,
    whole<DraftParams, SuggestProfileResult | null>(({ draft }) => suggestProfile(draft) ?? null),
  );
  connection.onRequest(
    countsRequest,
    whole<DraftParams, CountsResult>(({ draft }) => counts(draft)),
  );

  connection.listen();
}
