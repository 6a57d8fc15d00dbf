import type { TextDocumentContentChangeEvent, VersionedTextDocumentIdentifier } from "vscode-languageserver";
import { editDraft, parseDraft, type Draft } from "../model/draft";
import { spanOf, type Encoding, type Positioned } from "./positions";

/** A draft as the editor has it. */
export interface OpenDraft extends Positioned {
  readonly uri: string;
  readonly version: number;
}

/** The open drafts, kept in step with the editor change by change. */
export class Drafts {
  constructor(readonly encoding: Encoding = "utf-16") {}

  private readonly byUri = new Map<string, OpenDraft>();

  get(uri: string): OpenDraft | undefined {
    return this.byUri.get(uri);
  }

  all(): Iterable<OpenDraft> {
    return this.byUri.values();
  }

  open(uri: string, version: number, text: string): void {
    this.byUri.set(uri, { uri, version, draft: parseDraft(text), encoding: this.encoding });
  }

  close(uri: string): void {
    this.byUri.delete(uri);
  }

  /** Makes the changes one after the other. Throws if the version is not a later one: the texts would no longer be the same. */
  change({ uri, version }: VersionedTextDocumentIdentifier, changes: readonly TextDocumentContentChangeEvent[]): void {
    const before = this.byUri.get(uri);
    if (!before) throw new Error(`A change came for ${uri}, which is not open.`);
    if (version <= before.version)
      throw new Error(`Version ${version} of ${uri} came after version ${before.version}.`);
    this.byUri.set(uri, { ...before, version, draft: changes.reduce(this.changed, before.draft) });
  }

  private readonly changed = (draft: Draft, change: TextDocumentContentChangeEvent): Draft => {
    if (!("range" in change)) return parseDraft(change.text);
    const { encoding } = this;
    return editDraft(draft, { span: spanOf({ draft, encoding }, change.range), text: change.text });
  };
}
