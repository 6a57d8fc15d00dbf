import {
  DocumentDiagnosticReportKind,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from "vscode-languageserver";
import { areSame } from "../text/same";
import type { Draft } from "../model/draft";
import { diagnoseFirst } from "../features/diagnostics";
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
    diagnoseFirst(open.draft, session.settingsOf(open.uri)).map((finding) => toDiagnostic(open, finding));
  const send = (uri: string, items: Diagnostic[], version?: number) => {
    if (pullsDiagnostics(session.client)) return;
    void connection.sendDiagnostics({ uri, diagnostics: items, ...(version !== undefined && { version }) });
  };
  const publish = (open: OpenDraft) => {
    // An editor that asks is not to wait at each change for what it has not asked for.
    if (!pullsDiagnostics(session.client)) send(open.uri, diagnostics(open), open.version);
  };

  const last = new WeakMap<Draft["history"], Answered>();
  const report = whole((open, { previousResultId }: DocumentDiagnosticParams): DocumentDiagnosticReport => {
    const items = diagnostics(open);
    const before = last.get(open.draft.history);
    if (before && before.resultId === previousResultId && areSame(before.items, items))
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: before.resultId };
    const answered = { resultId: String(open.version), items };
    last.set(open.draft.history, answered);
    return { kind: DocumentDiagnosticReportKind.Full, ...answered };
  });
  connection.languages.diagnostics.on(
    (params) => report(params) ?? { kind: DocumentDiagnosticReportKind.Full, items: [] },
  );

  return {
    publish,
    retract: (uri) => send(uri, []),
    refresh: () => {
      if (session.client.workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh();
      for (const open of session.drafts.all()) publish(open);
    },
  };
}

/** The findings that an editor has, named by the version of the draft for which they were sent first. */
interface Answered {
  readonly resultId: string;
  readonly items: Diagnostic[];
}
