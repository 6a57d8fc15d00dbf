import type { DraftFile, DraftFiles } from "../../server/src/lsp/draft-files";

/** Files in memory, which remember what was asked of them. */
export class MemoryFiles implements DraftFiles {
  readonly reads: string[] = [];
  folders: readonly string[] = [];
  constructor(readonly texts: Record<string, string>) {}

  readonly list = (folders: readonly string[]): Promise<DraftFile[]> => {
    this.folders = folders;
    return Promise.resolve(Object.entries(this.texts).map(([uri, text]) => ({ uri, version: text })));
  };
  readonly read = (uri: string): Promise<string | undefined> => {
    this.reads.push(uri);
    return Promise.resolve(this.texts[uri]);
  };
}
