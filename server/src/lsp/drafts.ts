import type { TextDocumentContentChangeEvent, VersionedTextDocumentIdentifier } from "vscode-languageserver";
import { editDraft, parseDraft, type Draft } from "../model/draft";
import { spanOf } from "./positions";

/** A draft as the editor has it. */
export interface OpenDraft {
  readonly uri: string;
  readonly version: number;
  readonly draft: Draft;
}

/** The open drafts, kept in step with the editor change by change. */
export class Drafts {
  private readonly byUri = new Map<string, OpenDraft>();

  get(uri: string): OpenDraft | undefined {
    return this.byUri.get(uri);
  }

  all(): Iterable<OpenDraft> {
    return this.byUri.values();
  }

  open(uri: string, version: number, text: string): void {
    this.byUri.set(uri, { uri, version, draft: parseDraft(text) });
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
    this.byUri.set(uri, { uri, version, draft: changes.reduce(changed, before.draft) });
  }
}

function changed(draft: Draft, change: TextDocumentContentChangeEvent): Draft {
  if (!("range" in change)) return parseDraft(change.text);
  return editDraft(draft, { span: spanOf(draft, change.range), text: change.text });
}
