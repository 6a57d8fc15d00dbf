import type { Client } from "./client";
import type { Edit, Typist } from "./typist";

const others = ["documentSymbol", "foldingRange", "semanticTokens"];

interface Report {
  readonly resultId?: string;
  /** Absent where nothing has changed. */
  readonly items?: readonly unknown[];
}

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly unknown[];
}

/** Milliseconds from the change to its diagnostics, and to the answer to the last of the other requests. */
export interface Latency {
  readonly diagnostics: number;
  readonly answers: number;
}

/** A draft that is open in an editor, timed. */
export class OpenDraft {
  /** How many diagnostics the editor has. */
  findings = 0;
  private version = 1;
  private resultId: string | undefined;
  /** Called when the diagnostics for the version are there. */
  private arrived: (() => void) | undefined;

  constructor(
    private readonly client: Client,
    private readonly uri: string,
    private readonly typist: Typist,
  ) {
    client.connection.onNotification(
      "textDocument/publishDiagnostics",
      ({ uri: of, version = Infinity, diagnostics }: Published) => {
        // A server that does not tell the version is believed.
        if (decodeURIComponent(of) !== decodeURIComponent(uri) || version < this.version) return;
        this.findings = diagnostics.length;
        this.arrived?.();
      },
    );
  }

  /** Opens it, and gives the milliseconds until its diagnostics are there. */
  async open(): Promise<number> {
    const { uri, version } = this;
    const textDocument = { uri, version, languageId: this.client.server.languageId, text: this.typist.text() };
    const { diagnostics } = await this.timed(() => this.client.tell("textDocument/didOpen", { textDocument }));
    return diagnostics;
  }

  /**
   * Types a character, or takes the last one back. An editor at work asks for other things too, without waiting: behind the
   * diagnostics, which editors ask for as soon as they have told the change, or are sent.
   */
  async edit(isAtWork = false): Promise<Latency> {
    const edit = this.typist.next();
    this.version++;
    const params = { textDocument: { uri: this.uri, version: this.version }, contentChanges: [this.changeOf(edit)] };
    return this.timed(() => this.client.tell("textDocument/didChange", params), isAtWork ? others : []);
  }

  private changeOf({ line, character, removed, text }: Edit): object {
    if (!this.client.takesEdits) return { text: this.typist.text() };
    return { range: { start: { line, character }, end: { line, character: character + removed } }, text };
  }

  private async timed(change: () => void, features: readonly string[] = []): Promise<Latency> {
    const began = performance.now();
    const published = this.client.can("diagnostic") ? undefined : this.published();
    change();
    const reported = published ?? this.pulled();
    const answers = features.filter((feature) => this.client.can(feature)).map((feature) => this.ask(feature));
    await reported;
    const diagnostics = performance.now() - began;
    await Promise.all(answers);
    return { diagnostics, answers: performance.now() - began };
  }

  private ask(feature: string): Promise<unknown> {
    const method = `textDocument/${feature}${feature === "semanticTokens" ? "/full" : ""}`;
    return this.client.ask(method, { textDocument: { uri: this.uri } });
  }

  private async pulled(): Promise<void> {
    const { resultId, items } = await this.client.ask<Report>("textDocument/diagnostic", {
      textDocument: { uri: this.uri },
      ...(this.resultId !== undefined && { previousResultId: this.resultId }),
    });
    this.resultId = resultId;
    if (items) this.findings = items.length;
  }

  private published(): Promise<void> {
    const arrival = new Promise<void>((resolve) => (this.arrived = resolve));
    return this.client.within("a change", arrival);
  }
}
