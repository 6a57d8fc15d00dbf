import type { CancellationToken } from "vscode-languageserver";
import { lengthOf, parseDraft, type Draft } from "../model/draft";
import type { DraftFile, DraftFiles } from "./draft-files";

/** A draft that stands in a file. */
export interface ClosedDraft {
  readonly uri: string;
  readonly draft: Draft;
}

/** The drafts of files that are not open, each remembered as long as its file has not changed. */
export class ClosedDrafts {
  private known = new Map<string, { readonly version: string; readonly draft: Draft }>();

  constructor(private readonly files: DraftFiles) {}

  /** The drafts in `folders` one by one, without those whose address `isOpen`. */
  async *all(
    folders: readonly string[],
    isOpen: (uri: string) => boolean,
    token: CancellationToken,
  ): AsyncIterable<ClosedDraft> {
    const listed = await this.files.list(folders, token);
    if (token.isCancellationRequested) return;
    this.forgetAllBut(listed);
    for (const file of listed) {
      const draft = isOpen(file.uri) ? undefined : await this.draftOf(file, token);
      if (draft) yield { uri: file.uri, draft };
    }
  }

  private async draftOf({ uri, version }: DraftFile, token: CancellationToken): Promise<Draft | undefined> {
    const known = this.known.get(uri);
    if (known?.version === version) return known.draft;
    const text = await this.files.read(uri, token);
    if (text === undefined) return undefined;
    const draft = parseDraft(text);
    this.known.delete(uri);
    if (this.length() + text.length <= MOST) this.known.set(uri, { version, draft });
    return draft;
  }

  private forgetAllBut(listed: readonly DraftFile[]): void {
    const uris = new Set(listed.map(({ uri }) => uri));
    for (const uri of this.known.keys()) if (!uris.has(uri)) this.known.delete(uri);
  }

  private length(): number {
    return [...this.known.values()].reduce((sum, { draft }) => sum + lengthOf(draft), 0);
  }
}

/** UTF-16 units in all the texts that are remembered; what is beyond is read again each time. */
const MOST = 20_000_000;
