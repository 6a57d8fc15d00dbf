import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildProgram } from "../support/program";
import { ServerProcess } from "../support/server-process";

const uri = "file:///hard.decl";

/** Texts that no drafter writes, and that cost a careless server its time or memory. Each is a thing that an editor may open. */
const texts: Readonly<Record<string, string>> = {
  "a million opening brackets": "[".repeat(1e6),
  "a million closing brackets": "]".repeat(1e6),
  "100,000 brackets inside each other": "[".repeat(1e5) + "]".repeat(1e5),
  "4,000 brackets over as many paragraphs": "1. [We act\n".repeat(4000) + "2. act]\n".repeat(4000),
  "half a million carets": "[^".repeat(5e5),
  "a line of 10 MB": `1. ${"We commit to act as one. ".repeat(4e5)}`,
  "a word of 20,000 letters": "w".repeat(20_000),
  "a word of a million letters": "w".repeat(1e6),
  "an address of a million full stops": `www.${".".repeat(1e6)}`,
  "half a million addresses cut short": "a@".repeat(5e5),
  "a million empty lines": "\n".repeat(1e6),
  "a million blanks": " ".repeat(1e6),
  "200,000 notes with one label": "¹ Resolution 70/1.\n".repeat(2e5),
  "100,000 alternating quotation marks": "“”".repeat(5e4),
  "100,000 paragraphs with one number": "1. We act.\n".repeat(1e5),
  "100,000 pragmas": "%% chapeau: ignore x\n".repeat(1e5),
  "100,000 labels in one": `1. ${"(a) ".repeat(1e5)}`,
  "a million halves of surrogate pairs": "\ud800".repeat(5e5) + "\udc00".repeat(5e5),
  "right-to-left text": "1. مرحبا بالعالم\n".repeat(5e4),
  "a million ideographs": "中文".repeat(5e5),
  "a million NULs": "\0".repeat(1e6),
  "a million byte order marks": "\uFEFF".repeat(1e6),
  "all line ends": "a\r\nb\nc\rd\r\r\n".repeat(5e4),
};

describe("chapeau lsp, opening", function () {
  // A quiet machine takes a tenth of it for most; what costs the square of its length takes minutes.
  this.timeout(20_000);
  const folder = mkdtempSync(join(tmpdir(), "chapeau-test-"));
  const cli = join(folder, "cli.js");
  before(() => buildProgram(folder));
  after(() => rmSync(folder, { recursive: true }));

  let server: ServerProcess;
  afterEach(() => server.kill());

  for (const [name, text] of Object.entries(texts)) {
    it(`${name}, tells its findings and answers on, in half a gigabyte`, async () => {
      server = new ServerProcess(cli, { NODE_OPTIONS: "--max-old-space-size=448" });
      await server.initialize();
      server.notify("textDocument/didOpen", { textDocument: { uri, languageId: "declaration", version: 1, text } });
      const hover = await server.ask(2, "textDocument/hover", {
        textDocument: { uri },
        position: { line: 0, character: 1 },
      });
      assert.ok(hover && "result" in hover, server.log);
      const isPublished = () => server.answers.some(({ method }) => method === "textDocument/publishDiagnostics");
      await server.until(isPublished);
      assert.ok(isPublished(), server.log);
    });
  }
});
