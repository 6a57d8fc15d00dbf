import type { MessageConnection } from "vscode-languageserver/node";

/** A server that is measured, and what it asks of an editor. */
export interface Server {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** The name of the draft that it is given: as plain text or as Markdown. */
  readonly file: DraftFile;
  readonly languageId: string;
  readonly isPeer?: boolean;
  readonly initializationOptions?: object;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Answers what it asks of its own editor, beyond the protocol. */
  readonly serve?: (connection: MessageConnection, open: { readonly uri: string; readonly text: () => string }) => void;
}

export type DraftFile = "draft.decl" | "draft.md";

const ofProject = { file: "draft.decl", languageId: "declaration" } as const;

export const echo: Server = {
  name: "echo",
  command: [process.execPath, "out/bench/floors/echo.js"],
  ...ofProject,
};

export const textDocuments: Server = {
  name: "TextDocuments",
  command: [process.execPath, "out/bench/floors/text-documents.js"],
  ...ofProject,
};

export const chapeau: Server = {
  name: "Chapeau",
  command: [process.execPath, "dist/cli.js", "lsp", "--stdio"],
  ...ofProject,
};
