import { PassThrough } from "node:stream";
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from "vscode-languageserver/node";
import {
  CancellationToken,
  type ClientCapabilities,
  type Diagnostic,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver";
import type { DraftFiles } from "../../server/src/lsp/draft-files";
import { serve } from "../../server/src/lsp/serve";

export const uri = "file:///draft.decl";

/** An editor and a server in one process, talking the protocol through two streams. */
export class Session {
  readonly published: { readonly version: number | undefined; readonly diagnostics: readonly Diagnostic[] }[] = [];
  version = 0;

  private constructor(private readonly client: ProtocolConnection) {
    client.onNotification(
      "textDocument/publishDiagnostics",
      (params: { version?: number; diagnostics: Diagnostic[] }) => {
        this.published.push({ version: params.version, diagnostics: params.diagnostics });
      },
    );
    client.listen();
  }

  /** `settings` come with `initialize`; `askedFor` is the answer when the server asks for them. */
  static async start(
    capabilities: ClientCapabilities = { textDocument: { diagnostic: {} } },
    settings = {},
    askedFor?: () => unknown,
    {
      files,
      folders,
      locale,
    }: { readonly files?: DraftFiles; readonly folders?: readonly string[]; readonly locale?: string } = {},
  ): Promise<Session> {
    const [up, down] = [new PassThrough(), new PassThrough()];
    serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), files);
    const session = new Session(createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up)));
    if (askedFor) session.client.onRequest("workspace/configuration", () => [askedFor()]);
    await session.request("initialize", {
      processId: null,
      rootUri: null,
      capabilities,
      initializationOptions: settings,
      ...(locale !== undefined && { locale }),
      workspaceFolders: folders?.map((folder) => ({ uri: folder, name: folder })) ?? null,
    });
    await session.notify("initialized", {});
    return session;
  }

  request<R>(method: string, params: object, token?: CancellationToken): Promise<R> {
    return this.client.sendRequest<R>(method, params, token ?? CancellationToken.None);
  }

  notify(method: string, params: object): Promise<void> {
    return this.client.sendNotification(method, params);
  }

  /** Answers the server's requests of one kind, as an editor would. */
  answer(method: string, reply: (params: unknown) => unknown): void {
    this.client.onRequest(method, (params: unknown) => reply(params) ?? null);
  }

  /** Hears the server's notifications of one kind. */
  hear(method: string, listen: (params: unknown) => void): void {
    this.client.onNotification(method, listen);
  }

  open(text: string): Promise<void> {
    return this.notify("textDocument/didOpen", {
      textDocument: { uri, languageId: "declaration", version: ++this.version, text },
    });
  }

  change(...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.notify("textDocument/didChange", { textDocument: { uri, version: ++this.version }, contentChanges });
  }

  /** A request about the open draft. */
  ask<R>(method: string, params: object = {}): Promise<R> {
    return this.request<R>(method, { textDocument: { uri }, ...params });
  }

  end(): void {
    this.client.dispose();
  }
}
