import { spawn } from "node:child_process";
import { once } from "node:events";
import { Frames } from "../../server/src/main/stdio/frames";

export interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number };
}

/** A server in a process of its own, that a test talks to byte by byte. */
export class ServerProcess {
  readonly answers: Answer[] = [];
  /** What it wrote to its log. */
  log = "";
  /** Resolves to the exit code. */
  readonly code: Promise<number | null>;
  isOver = false;
  private readonly process;

  /** @param cli the path of the command line */
  constructor(cli: string, env: NodeJS.ProcessEnv = {}) {
    this.process = spawn(process.execPath, [cli, "lsp", "--stdio"], { env: { ...process.env, ...env } });
    const frames = new Frames();
    this.process.stdout.on("data", (chunk: Buffer) => {
      for (const body of frames.push(chunk)) this.answers.push(JSON.parse(body.toString()) as Answer);
    });
    this.process.stderr.on("data", (chunk: Buffer) => (this.log += chunk.toString()));
    // It may be gone before all is written.
    this.process.stdin.on("error", () => undefined);
    this.code = once(this.process, "close").then(([code]) => {
      this.isOver = true;
      return code as number | null;
    });
  }

  write(bytes: string | Buffer): void {
    this.process.stdin.write(bytes);
  }

  send(message: unknown): void {
    this.write(framed(JSON.stringify(message)));
  }

  notify(method: string, params?: unknown): void {
    this.send({ jsonrpc: "2.0", method, params });
  }

  /** Asks, and waits for the answer, or for the end of the process. */
  async ask(id: number, method: string, params?: unknown): Promise<Answer | undefined> {
    this.send({ jsonrpc: "2.0", id, method, params });
    const isAnswer = (answer: Answer) => answer.id === id && answer.method === undefined;
    await this.until(() => this.answers.some(isAnswer));
    return this.answers.find(isAnswer);
  }

  /** Waits until something holds that answers bring about, or for the end of the process. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds() && !this.isOver) await Promise.race([once(this.process.stdout, "data"), this.code]);
  }

  initialize(capabilities: object = {}, processId: number | null = null): Promise<Answer | undefined> {
    return this.ask(1, "initialize", { processId, rootUri: null, capabilities });
  }

  /** The editor closes its end. */
  hangUp(): void {
    this.process.stdin.end();
  }

  kill(): void {
    this.process.kill("SIGKILL");
  }
}

export const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
