import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Diagnostic, LocationLink, Range } from "vscode-languageserver";
import type { Span } from "../../server/src/text/span";
import { buildProgram } from "../support/program";
import { readMarked } from "../support/marked";
import { framed, ServerProcess } from "../support/server-process";
import { times } from "../support/times";

const uri = "file:///draft.decl";
const quiet = { processId: null, rootUri: null, capabilities: {} };
const definitionOf = { textDocument: { uri }, position: { line: 0, character: 0 } };

describe("chapeau lsp --stdio", function () {
  // Dozens of processes are started; a machine that does much else is slow at it.
  this.timeout(60_000 * times);
  const folder = mkdtempSync(join(tmpdir(), "chapeau-test-"));
  const cli = join(folder, "cli.js");
  before(() => buildProgram(folder));
  after(() => rmSync(folder, { recursive: true }));

  let server: ServerProcess;
  const start = (env?: NodeJS.ProcessEnv) => (server = new ServerProcess(cli, env));
  afterEach(() => server.kill());

  describe("ends with", () => {
    it("0 on exit after shutdown, and 1 without", async () => {
      start();
      await server.initialize();
      assert.equal((await server.ask(2, "shutdown"))?.result, null);
      server.notify("exit");
      assert.equal(await server.code, 0);
      start();
      await server.initialize();
      server.notify("exit");
      assert.equal(await server.code, 1);
      start().notify("exit");
      assert.equal(await server.code, 1);
    });

    it("the same when the editor hangs up, and answers all that it was asked before", async () => {
      start();
      void server.initialize();
      void server.ask(2, "shutdown");
      server.hangUp();
      assert.equal(await server.code, 0);
      assert.deepEqual(
        server.answers.map(({ id }) => id),
        [1, 2],
      );
      start().hangUp();
      assert.equal(await server.code, 1);
    });

    it("3 on what is no protocol, and tells no word of it", async () => {
      const faults = {
        "no length": "Content-Type: text\r\n\r\n{}",
        "a negative length": "Content-Length: -2\r\n\r\n{}",
        "a length that is no number": "Content-Length: NaN\r\n\r\n{}",
        "a huge length": "Content-Length: 1000000000000\r\n\r\n{}",
        "no header": "Hello.\r\n\r\n",
        "broken JSON": framed('{"secret": "1. We agr'),
        "bytes that are no UTF-8": Buffer.concat([
          Buffer.from('Content-Length: 10\r\n\r\n"secret'),
          Buffer.from([0xe9, 0xe9, 0x22]),
        ]),
        "nothing in a message": framed(""),
      };
      const end = async ([name, bytes]: [string, string | Buffer]) => {
        const faulty = new ServerProcess(cli);
        await faulty.initialize();
        faulty.write(bytes);
        assert.equal(await faulty.code, 3, name);
        assert.match(faulty.log, /^chapeau: .*(header|message).*\n$/i);
        assert.doesNotMatch(faulty.log, /secret|Hello/);
      };
      await Promise.all(Object.entries(faults).map(end));
    });

    it("1 on a fault of its own, which it logs", async () => {
      const fault = join(folder, "fault.cjs");
      writeFileSync(fault, "setTimeout(() => { throw new Error('Out of order.'); }, 300);");
      start({ NODE_OPTIONS: `--require ${fault}` });
      assert.equal(await server.code, 1);
      assert.match(server.log, /Error: Out of order/);
    });
  });

  describe("answers", () => {
    const probe = async () => {
      assert.equal((await server.ask(99, "textDocument/definition", definitionOf))?.result, null);
    };

    it("nothing but errors before initialize and after shutdown", async () => {
      start();
      server.notify("textDocument/didOpen", {
        textDocument: { uri, languageId: "declaration", version: 1, text: "]" },
      });
      assert.equal((await server.ask(5, "textDocument/definition", definitionOf))?.error?.code, -32002);
      await server.initialize();
      await probe();
      assert.equal((await server.ask(6, "initialize", {}))?.error?.code, -32600);
      await server.ask(7, "shutdown");
      assert.equal((await server.ask(8, "textDocument/definition", definitionOf))?.error?.code, -32600);
      assert.deepEqual(
        server.answers.filter(({ method }) => method),
        [],
      );
    });

    it("a request that it does not know with an error, and no such notification", async () => {
      start();
      await server.initialize();
      server.notify("chapeau/noSuchNotification", {});
      server.notify("$/noSuchNotification", {});
      assert.equal((await server.ask(2, "chapeau/noSuchRequest", {}))?.error?.code, -32601);
      assert.equal((await server.ask(3, "$/noSuchRequest"))?.error?.code, -32601);
      await probe();
    });

    it("after messages of the wrong form", async () => {
      start();
      await server.initialize();
      for (const message of [7, null, "", [], {}, { jsonrpc: "2.0", id: 1, result: null }]) server.send(message);
      assert.equal((await server.ask(2, "textDocument/definition"))?.error?.code, -32602);
      server.notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges: [] });
      await probe();
    });

    it("with nothing else on standard output, whatever a library writes to the console", async () => {
      const chatter = join(folder, "chatter.cjs");
      const isServing = "process.stdin.listenerCount('data') > 0";
      writeFileSync(chatter, `setInterval(() => ${isServing} && console.log("chatter"), 5).unref();`);
      start({ NODE_OPTIONS: `--require ${chatter}` });
      await server.initialize();
      for (let id = 2; id < 10; id++) await server.ask(id, "textDocument/definition", definitionOf);
      await server.ask(10, "shutdown");
      server.notify("exit");
      assert.equal(await server.code, 0);
      assert.match(server.log, /chatter/);
    });
  });

  for (const encoding of ["utf-8", "utf-16"] as const) {
    it(`counts columns in ${encoding} for an editor that does`, async () => {
      const marked = "1. 😀 𠮷野 The Charter{|¹⁰|} of é 1945{|]|}.\n\n{|¹⁰ 𠮷: Resolution 1/1.|}\n";
      const { text, spans } = readMarked(marked);
      const [marker, bracket, note] = spans.map((span) => rangeIn(text, span, encoding));
      start();
      await server.initialize({ general: { positionEncodings: [encoding, "utf-32"] } });
      server.notify("textDocument/didOpen", { textDocument: { uri, languageId: "declaration", version: 1, text } });
      const answer = await server.ask(2, "textDocument/definition", {
        textDocument: { uri },
        position: marker?.start,
      });
      const [link] = answer?.result as LocationLink[];
      assert.deepEqual(link?.originSelectionRange, marker);
      assert.deepEqual(link?.targetRange, note);
      const { diagnostics } = server.answers.find(({ method }) => method === "textDocument/publishDiagnostics")
        ?.params as { diagnostics: Diagnostic[] };
      const found = diagnostics.find(({ code }) => code === "unopened-bracket");
      assert.deepEqual(found?.range, bracket);
      server.notify("textDocument/didChange", {
        textDocument: { uri, version: 2 },
        contentChanges: [{ range: bracket, text: "" }],
      });
      await server.ask(3, "textDocument/definition", definitionOf);
      const last = server.answers.findLast(({ method }) => method === "textDocument/publishDiagnostics");
      assert.ok(!JSON.stringify(last).includes("unopened-bracket"));
    });
  }

  describe("does not outlive an editor", () => {
    it("that is killed while it types", async () => {
      const editor = join(folder, "editor.cjs");
      writeFileSync(
        editor,
        `const { spawn } = require("node:child_process");
         const server = spawn(process.execPath, [${JSON.stringify(cli)}, "lsp", "--stdio"]);
         const send = (message) => {
           const body = JSON.stringify({ jsonrpc: "2.0", ...message });
           server.stdin.write("Content-Length: " + Buffer.byteLength(body) + "\\r\\n\\r\\n" + body);
         };
         const textDocument = { uri: "file:///draft.decl", languageId: "declaration", version: 1, text: "" };
         const type = () => {
           textDocument.version++;
           const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
           send({ method: "textDocument/didChange", params: { textDocument, contentChanges: [{ range, text: "1. We.\\n" }] } });
         };
         send({ id: 1, method: "initialize", params: ${JSON.stringify(quiet)} });
         send({ method: "textDocument/didOpen", params: { textDocument } });
         setInterval(type, 1);
         server.stdout.once("data", () => console.log(server.pid));`,
      );
      const kill = async () => {
        const killed = spawn(process.execPath, [editor]);
        const [pid] = (await once(killed.stdout, "data")) as [Buffer];
        assert.ok(isAlive(Number(pid)));
        await wait(Math.random() * 100);
        killed.kill("SIGKILL");
        while (isAlive(Number(pid))) await wait(20);
      };
      for (let count = 0; count < 5 * times; count += 5) await Promise.all([kill(), kill(), kill(), kill(), kill()]);
    });

    it("whose input something else holds open", async () => {
      const gone = Number(execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }));
      start();
      await server.initialize({}, gone);
      assert.equal(await server.code, 1);
    });
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The range of a span as an editor counts it. */
function rangeIn(text: string, { start, end }: Span, encoding: "utf-8" | "utf-16"): Range {
  const positionOf = (offset: number) => {
    const before = text.slice(0, offset).split("\n");
    const line = before.at(-1) ?? "";
    return { line: before.length - 1, character: encoding === "utf-8" ? Buffer.byteLength(line) : line.length };
  };
  return { start: positionOf(start), end: positionOf(end) };
}
