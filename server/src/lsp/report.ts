import {
  DocumentDiagnosticReportKind,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
} from "vscode-languageserver";
import { diagnose } from "../features/diagnostics";
import type { Answering } from "./answering";
import { pullsDiagnostics } from "./capabilities";
import { toDiagnostic } from "./convert/diagnostics";
import type { OpenDraft } from "./drafts";
import type { Session } from "./session";

export interface Reporter {
  /** Sends the findings of a draft, if the editor does not ask for them. */
  readonly publish: (open: OpenDraft) => void;
  /** Takes back the findings of a draft that is no longer open. */
  readonly retract: (uri: string) => void;
  /** Makes the editor show the findings of all drafts anew. */
  readonly refresh: () => void;
}

/** Answers editors that ask for findings, and sends them to the others. */
export function reporter(connection: Connection, session: Session, { whole }: Answering): Reporter {
  const diagnostics = (open: OpenDraft) =>
    diagnose(open.draft, session.settingsOf(open.uri)).map((finding) => toDiagnostic(open, finding));
  const send = (uri: string, items: Diagnostic[], version?: number) => {
    if (pullsDiagnostics(session.client)) return;
    void connection.sendDiagnostics({ uri, diagnostics: items, ...(version !== undefined && { version }) });
  };
  const publish = (open: OpenDraft) => {
    // An editor that asks is not to wait at each change for what it has not asked for.
    if (!pullsDiagnostics(session.client)) send(open.uri, diagnostics(open), open.version);
  };

  const full = (items: Diagnostic[]): DocumentDiagnosticReport => ({ kind: DocumentDiagnosticReportKind.Full, items });
  const report = whole((open) => full(diagnostics(open)));
  connection.languages.diagnostics.on((params) => report(params) ?? full([]));

  return {
    publish,
    retract: (uri) => send(uri, []),
    refresh: () => {
      if (session.client.workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh();
      for (const open of session.drafts.all()) publish(open);
    },
  };
}
