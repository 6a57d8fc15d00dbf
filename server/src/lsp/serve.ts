import {
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  ResponseError,
  TextDocumentSaveReason,
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Position,
} from "vscode-languageserver";
import { codeActions } from "../features/code-actions";
import { definition } from "../features/definition";
import { diagnose } from "../features/diagnostics";
import { documentOutline } from "../features/document-outline";
import { onEnter } from "../features/on-enter";
import { references } from "../features/references";
import { renumber } from "../features/renumber";
import { suggestProfile } from "../features/suggest-profile";
import { capabilities, pullsDiagnostics } from "./capabilities";
import { toCodeAction, toDiagnostic, toDocumentSymbol, toLocation, toLocationLink, toTextEdit } from "./convert";
import { Drafts, type OpenDraft } from "./drafts";
import {
  cleanUpRequest,
  renumberRequest,
  suggestProfileRequest,
  type SuggestProfileParams,
  type SuggestProfileResult,
} from "./messages";
import { offsetAt, spanOf } from "./positions";
import { answerCleanUp } from "./clean-up-request";
import { answerRenumber } from "./renumber-request";
import { defaultSettings, readSettings } from "./settings";

/** Answers an editor. One line per request: from the protocol, one pure function, back to the protocol. */
export function serve(connection: Connection): void {
  const drafts = new Drafts();
  let settings = defaultSettings;
  let client: ClientCapabilities = {};

  /** The answer for a whole draft. A fault in one feature is logged and answered with null; the others go on. */
  const whole = <P extends { textDocument: { uri: string } }, R>(answer: (open: OpenDraft, params: P) => R) => {
    return (params: P): R | null => {
      const open = drafts.get(params.textDocument.uri);
      try {
        return open ? answer(open, params) : null;
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        connection.console.error(String(error instanceof Error ? error.stack : error));
        return null;
      }
    };
  };

  /** The answer for a place in a draft. */
  const at = <P extends { textDocument: { uri: string }; position: Position }, R>(
    answer: (open: OpenDraft, offset: number, params: P) => R,
  ) => whole((open, params: P) => answer(open, offsetAt(open, params.position), params));

  const diagnostics = (open: OpenDraft) =>
    diagnose(open.draft, settings.checks).map((finding) => toDiagnostic(open, finding));

  const publish = (open: OpenDraft | undefined) => {
    if (!open || pullsDiagnostics(client)) return;
    void connection.sendDiagnostics({ uri: open.uri, version: open.version, diagnostics: diagnostics(open) });
  };

  const refresh = () => {
    if (client.workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh();
    for (const open of drafts.all()) publish(open);
  };

  const pullSettings = async () => {
    if (!client.workspace?.configuration) return;
    settings = readSettings(await connection.workspace.getConfiguration("chapeau"));
    refresh();
  };

  connection.onInitialize((params) => {
    client = params.capabilities;
    settings = readSettings(params.initializationOptions);
    return { capabilities: capabilities(client), serverInfo: { name: "chapeau" } };
  });
  connection.onInitialized(async () => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "chapeau" });
    }
    await pullSettings();
  });
  connection.onDidChangeConfiguration(async ({ settings: pushed }) => {
    if (client.workspace?.configuration) return pullSettings();
    settings = readSettings((pushed as { chapeau?: unknown } | null)?.chapeau);
    refresh();
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
    drafts.open(uri, version, text);
    publish(drafts.get(uri));
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    drafts.change(textDocument, contentChanges);
    publish(drafts.get(textDocument.uri));
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    drafts.close(uri);
    if (!pullsDiagnostics(client)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  const full = (items: Diagnostic[]): DocumentDiagnosticReport => ({ kind: DocumentDiagnosticReportKind.Full, items });
  const report = whole((open) => full(diagnostics(open)));
  connection.languages.diagnostics.on((params) => report(params) ?? full([]));
  connection.onDefinition(
    at((open, offset) => definition(open.draft, offset).map((link) => toLocationLink(open, link))),
  );
  connection.onReferences(
    at((open, offset, { context }) =>
      references(open.draft, offset, context.includeDeclaration).map((span) => toLocation(open, span)),
    ),
  );
  connection.onDocumentSymbol(whole((open) => documentOutline(open.draft).map((node) => toDocumentSymbol(open, node))));
  connection.onCodeAction(
    whole((open, { range }) =>
      codeActions(open.draft, spanOf(open, range), settings.checks).map((action) => toCodeAction(open, action)),
    ),
  );
  connection.onDocumentOnTypeFormatting(
    at((open, offset) =>
      settings.automatic === "onEnter" ? onEnter(open.draft, offset).map((edit) => toTextEdit(open, edit)) : [],
    ),
  );
  connection.onWillSaveTextDocumentWaitUntil(
    whole((open, { reason }) => {
      // An editor that saves by itself saves in mid-sentence.
      const isAsked = settings.automatic === "onSave" && reason === TextDocumentSaveReason.Manual;
      const { edits } = isAsked ? renumber(open.draft) : { edits: [] };
      return edits.some((edit) => edit.consent) ? [] : edits.map((edit) => toTextEdit(open, edit));
    }),
  );
  connection.onRequest(cleanUpRequest, answerCleanUp);
  connection.onRequest(renumberRequest, whole(answerRenumber));
  connection.onRequest(
    suggestProfileRequest,
    whole<SuggestProfileParams, SuggestProfileResult | null>(({ draft }) => suggestProfile(draft) ?? null),
  );

  connection.listen();
}
