import { t } from "@vscode/l10n";
import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type SymbolInformation,
} from "vscode-languageserver";
import { readQuery, searchDraft } from "../features/draft-search";
import { Breath } from "./breath";
import { ClosedDrafts } from "./closed-drafts";
import { toSymbolInformation } from "./convert/symbols";
import type { Session } from "./session";

/**
 * Answers searches through all drafts: the open ones first, then those of the folders. Other requests are answered in between.
 */
export function answerWorkspaceSymbols(connection: Connection, session: Session): void {
  let closed: ClosedDrafts | undefined;
  const closedDrafts = () => (closed ??= session.files && new ClosedDrafts(session.files));

  connection.onWorkspaceSymbol(async ({ query }, token) => {
    try {
      return await search(session, closedDrafts(), query, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(String(error instanceof Error ? error.stack : error));
      return null;
    }
  });
}

async function search(
  session: Session,
  closed: ClosedDrafts | undefined,
  typed: string,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  const query = readQuery(typed);
  const found: SymbolInformation[] = [];
  const breath = new Breath();
  for await (const { uri, draft } of draftsOf(session, closed, token)) {
    if (token.isCancellationRequested) throw cancelled();
    const text = { draft, encoding: session.drafts.encoding };
    for (const each of searchDraft(draft, query)) found.push(toSymbolInformation(uri, text, each));
    if (found.length >= MOST) break;
    await breath.take();
  }
  if (token.isCancellationRequested) throw cancelled();
  return found.slice(0, MOST);
}

/** VS Code asks with the first word of several and picks from the answer what has the others too. */
const MOST = 2000;

async function* draftsOf({ drafts, folders }: Session, closed: ClosedDrafts | undefined, token: CancellationToken) {
  const open = [...drafts.all()];
  yield* open;
  const addresses = new Set(open.map(({ uri }) => plain(uri)));
  if (closed) yield* closed.all(folders, (uri) => addresses.has(plain(uri)), token);
}

/** Editors escape more characters in an address than others do. */
function plain(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

const cancelled = () => new ResponseError(LSPErrorCodes.RequestCancelled, t("The search was given up."));
