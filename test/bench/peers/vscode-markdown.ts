import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Server } from "../servers";
import { inPackage, install } from "./install";

const name = "vscode-markdown-languageserver";

interface OfFile {
  readonly uri: string;
}

type Parser = new () => { parse(text: string, environment: object): object[] };

/** The server behind Markdown in VS Code. Undefined where npm does not give it. */
export function vscodeMarkdown(): Server | undefined {
  const version = install(name, "0.5.0");
  if (version === undefined || install("markdown-it", "15.0.3") === undefined) return undefined;
  return {
    name: `vscode-markdown ${version}`,
    command: [process.execPath, inPackage(name, "dist/node/workerMain.js"), "--stdio"],
    file: "draft.md",
    languageId: "markdown",
    isPeer: true,
    initializationOptions: { markdownFileExtensions: ["md"] },
    settings: { markdown: { validate } },
    serve,
  };
}

const warn = { enabled: "warning" };
const validate = {
  enabled: true,
  referenceLinks: warn,
  fragmentLinks: warn,
  fileLinks: { ...warn, markdownFragmentLinks: "inherit" },
  ignoredLinks: [],
  unusedLinkDefinitions: warn,
  duplicateLinkDefinitions: warn,
};

/** Its editor parses the text for it, as VS Code does, and reads files. */
const serve: NonNullable<Server["serve"]> = (connection, open) => {
  const MarkdownIt = createRequire(resolve("package.json"))(inPackage("markdown-it")) as Parser;
  const parser = new MarkdownIt();
  const textOf = ({ uri }: OfFile) => (uri === open.uri ? open.text() : readFileSync(fileURLToPath(uri), "utf8"));
  connection.onRequest("markdown/parse", (params: OfFile & { text?: string }) =>
    parser.parse(params.text ?? textOf(params), {}),
  );
  connection.onRequest("markdown/findMarkdownFilesInWorkspace", () => [open.uri]);
  connection.onRequest("markdown/fs/readFile", (params: OfFile) => [...Buffer.from(textOf(params))]);
  connection.onRequest("markdown/fs/stat", ({ uri }: OfFile) => statOf(uri));
  connection.onRequest("markdown/fs/readDirectory", ({ uri }: OfFile) =>
    readdirSync(fileURLToPath(uri), { withFileTypes: true }).map((entry) => [
      entry.name,
      { isDirectory: entry.isDirectory() },
    ]),
  );
};

function statOf(uri: string): { isDirectory: boolean } | null {
  const stat = statSync(fileURLToPath(uri), { throwIfNoEntry: false });
  return stat ? { isDirectory: stat.isDirectory() } : null;
}
