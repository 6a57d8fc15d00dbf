/** What we use of the pasting that came with VS Code 1.97, in the words of its API. The other types are those of our oldest VS Code. */
declare module "vscode" {
  export class DocumentDropOrPasteEditKind {
    static readonly Text: DocumentDropOrPasteEditKind;
    append(...parts: string[]): DocumentDropOrPasteEditKind;
  }

  export class DocumentPasteEdit {
    constructor(insertText: string, title: string, kind: DocumentDropOrPasteEditKind);
    yieldTo?: readonly DocumentDropOrPasteEditKind[];
    additionalEdit?: WorkspaceEdit;
  }

  export interface DocumentPasteEditProvider {
    provideDocumentPasteEdits(
      document: TextDocument,
      ranges: readonly Range[],
      dataTransfer: DataTransfer,
    ): ProviderResult<DocumentPasteEdit[]>;
  }

  export namespace languages {
    export function registerDocumentPasteEditProvider(
      selector: DocumentSelector,
      provider: DocumentPasteEditProvider,
      metadata: {
        readonly providedPasteEditKinds: readonly DocumentDropOrPasteEditKind[];
        readonly pasteMimeTypes: readonly string[];
      },
    ): Disposable;
  }
}
