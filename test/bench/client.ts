import { spawn } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeResult,
  type MessageConnection,
} from "vscode-languageserver/node";
import { abilities } from "./abilities";
import type { Server } from "./servers";

/** How long a server may take for one answer before it counts as silent. */
const patience = 180_000;

/** An editor with a server in a process of its own. */
export class Client {
  readonly pid: number;
  readonly connection: MessageConnection;
  /** Methods that the server has registered after its start. */
  private readonly registered = new Set<string>();
  private capabilities: Readonly<Record<string, unknown>> = {};
  private readonly ended: Promise<never>;
  private readonly process;

  /** @param folder the path of the folder that is open */
  constructor(
    readonly server: Server,
    private readonly folder: string,
  ) {
    const [program, ...args] = server.command;
    this.process = spawn(program, args, { stdio: ["pipe", "pipe", "ignore"] });
    this.pid = this.process.pid ?? 0;
    // It may be gone before all is written.
    this.process.stdin.on("error", () => undefined);
    this.ended = this.whenEnded();
    this.ended.catch(() => undefined);
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    this.answerServer();
    this.connection.listen();
  }

  async initialize(): Promise<void> {
    const uri = pathToFileURL(this.folder).href;
    const { capabilities } = await this.ask<InitializeResult>("initialize", {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: "bench" }],
      capabilities: abilities,
      initializationOptions: this.server.initializationOptions,
    });
    this.capabilities = { ...capabilities };
    this.tell("initialized", {});
    if (this.server.settings) this.tell("workspace/didChangeConfiguration", { settings: this.server.settings });
  }

  /** Whether the server has said that it can do it, as `foldingRange`. */
  can(feature: string): boolean {
    return Boolean(this.capabilities[`${feature}Provider`]) || this.registered.has(`textDocument/${feature}`);
  }

  get takesEdits(): boolean {
    const sync = this.capabilities["textDocumentSync"] as number | { readonly change?: number } | undefined;
    return (typeof sync === "object" ? sync.change : sync) === 2;
  }

  tell(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params);
  }

  /** Throws if the server ends or is silent for too long. */
  ask<T>(method: string, params?: unknown): Promise<T> {
    return this.within(method, this.connection.sendRequest<T>(method, params));
  }

  async within<T>(what: string, answer: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer to ${what} in ${patience / 1000} s`)), patience);
    });
    return Promise.race([answer, silence, this.ended]).finally(() => clearTimeout(timer));
  }

  async stop(): Promise<void> {
    this.process.kill("SIGKILL");
    await this.ended.catch(() => undefined);
    this.connection.dispose();
  }

  private async whenEnded(): Promise<never> {
    await once(this.process, "close");
    throw new Error("it ended by itself");
  }

  private answerServer(): void {
    const { connection, server } = this;
    const sectionOf = (section?: string) => (section ? (server.settings?.[section] ?? null) : (server.settings ?? {}));
    connection.onRequest("workspace/configuration", ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section }) => sectionOf(section)),
    );
    connection.onRequest("client/registerCapability", (params: { registrations: { method: string }[] }) => {
      for (const { method } of params.registrations) this.registered.add(method);
      return null;
    });
    // The rest, as making a progress bar or asking anew, is agreed to and left undone.
    connection.onRequest(() => null);
    connection.onError(() => undefined);
  }
}
