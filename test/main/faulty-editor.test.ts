import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { randomOf } from "../support/faults/random";
import { buildProgram } from "../support/program";
import { requests } from "../support/requests";
import { framed, ServerProcess } from "../support/server-process";
import { runs, times } from "../support/times";

const uri = "file:///secret.decl";
/** Who waits longer waits for ever. */
const patience = 20_000;
const at = { line: 0, character: 0 };
const opened = { textDocument: { uri, languageId: "declaration", version: 5, text: "1. We agree.\n" } };
const changed = (version: unknown, ...contentChanges: unknown[]) => ({
  textDocument: { uri, version },
  contentChanges,
});
const insertion = { range: { start: at, end: at }, text: "x" };

/** What an editor may say of a draft, from which the server cannot know the text that the editor has. */
const outOfStep: Readonly<Record<string, readonly [method: string, params?: unknown]>> = {
  "an old version": ["textDocument/didChange", changed(4, insertion)],
  "the same version again": ["textDocument/didChange", changed(5, insertion)],
  "no version": ["textDocument/didChange", changed(null, insertion)],
  "no draft": ["textDocument/didChange"],
  "no changes": ["textDocument/didChange", { textDocument: { uri, version: 6 } }],
  "a change without a text": ["textDocument/didChange", changed(6, { range: insertion.range })],
  "a change without an end": ["textDocument/didChange", changed(6, { range: { start: at }, text: "x" })],
  "a change before the first line": [
    "textDocument/didChange",
    changed(6, { range: { start: { line: -1, character: 0 }, end: at }, text: "x" }),
  ],
  "a change in mid-column": [
    "textDocument/didChange",
    changed(6, { range: { start: at, end: { line: 0, character: 1.5 } }, text: "x" }),
  ],
  "a second change that is none": ["textDocument/didChange", changed(6, insertion, 7)],
  "a draft without a text": ["textDocument/didOpen", { textDocument: { uri, version: 6 } }],
  "nothing opened": ["textDocument/didOpen"],
  "nothing closed": ["textDocument/didClose"],
};

describe("a faulty editor", function () {
  // Dozens of processes are started; a machine that does much else is slow at it.
  this.timeout(60_000 * times);
  const folder = mkdtempSync(join(tmpdir(), "chapeau-test-"));
  const cli = join(folder, "cli.js");
  before(() => buildProgram(folder));
  after(() => rmSync(folder, { recursive: true }));

  const servers: ServerProcess[] = [];
  const start = () => {
    const server = new ServerProcess(cli);
    servers.push(server);
    return server;
  };
  afterEach(() => {
    for (const server of servers.splice(0)) server.kill();
  });

  const message = (method: string, params?: unknown, id?: number) => ({ jsonrpc: "2.0", id, method, params });
  const probe = message("textDocument/documentSymbol", { textDocument: { uri } }, 99);

  describe("gets no answer about a text that may not be its own: the server ends behind", () => {
    for (const [fault, [method, params]] of Object.entries(outOfStep)) {
      it(fault, async () => {
        const server = start();
        await server.initialize();
        server.notify("textDocument/didOpen", opened);
        const both = [message(method, params), probe].map((each) => framed(JSON.stringify(each)));
        server.write(both.join(""));
        assert.equal(await server.code, 1);
        assert.ok(!server.answers.some(({ id }) => id === probe.id));
        assert.match(server.log, /Error: /);
        assert.doesNotMatch(server.log, /secret|agree/);
      });
    }

    it("an old version, in VS Code's way to its server too", async () => {
      const server = fork(join(folder, "server.js"), ["--node-ipc"], { silent: true });
      const answers: { id?: number }[] = [];
      server.on("message", (answer: { id?: number }) => answers.push(answer));
      const initialize = { processId: null, rootUri: null, capabilities: {} };
      for (const each of [
        message("initialize", initialize, 1),
        message("textDocument/didOpen", opened),
        message("textDocument/didChange", changed(4, insertion)),
        probe,
      ])
        server.send(each);
      const [code] = (await once(server, "exit")) as [number];
      assert.equal(code, 1);
      assert.deepEqual(
        answers.filter(({ id }) => id !== undefined).map(({ id }) => id),
        [1],
      );
    });
  });

  it("may change what is beyond the end of a line or of the draft: that is the end", async () => {
    const server = start();
    await server.initialize();
    server.notify("textDocument/didOpen", opened);
    const beyond = [
      { line: 0, character: 999 },
      { line: 999, character: 0 },
    ];
    const [endOfLine, end] = beyond;
    server.notify(
      "textDocument/didChange",
      changed(
        6,
        { range: { start: end, end }, text: "Annex" },
        { range: { start: endOfLine, end: endOfLine }, text: "]" },
      ),
    );
    const answer = await server.ask(2, "textDocument/documentSymbol", { textDocument: { uri } });
    assert.match(JSON.stringify(answer?.result), /1\. We agree\.\].*Annex/);
  });

  it("that sends a million random bytes ends the server with 3", async () => {
    for (let seed = 1; seed <= 2 * times; seed++) {
      const server = start();
      if (seed % 2 === 0) await server.initialize();
      const random = randomOf(seed);
      server.write(Buffer.from(Uint8Array.from({ length: 1_000_000 }, () => random.below(256))));
      assert.equal(await server.code, 3, `seed ${seed}`);
    }
  });

  it("that sends messages of any form has an answer to each request, or the server ends with a code", async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyMessage, { minLength: 30, maxLength: 30 }), async (messages) => {
        const server = start();
        await server.initialize();
        server.notify("textDocument/didOpen", opened);
        const asked = messages.map(({ method, params, isRequest }, index) => {
          server.send(message(method, params, isRequest ? index + 2 : undefined));
          return isRequest ? index + 2 : undefined;
        });
        const ids = asked.filter((id) => id !== undefined);
        const answered = () => server.answers.filter(({ id, method }) => id !== undefined && method === undefined);
        const waiting = () => ids.filter((id) => !answered().some((answer) => answer.id === id));
        await Promise.race([server.until(() => waiting().length === 0), wait(patience)]);
        if (server.isOver) {
          assert.ok([1, 3].includes((await server.code) ?? 0), server.log);
          return;
        }
        count++;
        assert.deepEqual(
          waiting().map((id) => messages[id - 2]),
          [],
          "these have no answer",
        );
        assert.equal(new Set(answered().map(({ id }) => id)).size, answered().length, "one is answered twice");
        server.kill();
        await server.code;
      }),
      { ...runs(12), endOnFailure: true },
    );
    assert.ok(count > 2 * times, `only ${count} servers answered to the end`);
  });
});

const place = { uri, version: 5, position: at, range: { start: at, end: { line: 3, character: 2 } } };
const known: Readonly<Record<string, object>> = {
  ...Object.fromEntries(Object.entries(requests).map(([method, paramsAt]) => [method, paramsAt(place)])),
  initialize: { processId: null, capabilities: {} },
  "workspace/didChangeConfiguration": { settings: { chapeau: {} } },
  "workspace/didChangeWorkspaceFolders": { event: { added: [], removed: [] } },
  "workspace/didChangeWatchedFiles": { changes: [] },
  "workspace/executeCommand": { command: "chapeau", arguments: [] },
  "codeAction/resolve": { title: "", data: { uri, version: 5 } },
  "chapeau/act": { textDocument: place, range: place.range, kind: "refactor.move.down" },
  "chapeau/cleanUp": { text: "1." },
  "chapeau/pasteInOrder": { textDocument: place, position: at, text: "1. One." },
  "textDocument/semanticTokens/full/delta": { textDocument: { uri }, previousResultId: "1" },
  "callHierarchy/incomingCalls": { item: { uri, range: place.range, selectionRange: place.range } },
  "$/cancelRequest": { id: 2 },
  "$/setTrace": { value: "verbose" },
  "textDocument/didChange": changed(6, insertion),
  "textDocument/didSave": { textDocument: { uri } },
};

/** What the protocol does not foresee in the place of any part of the parameters. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, -1, 1.5, 1e300, "", "__proto__", [], {}, [null], { line: -1 }, true),
  fc.jsonValue({ maxDepth: 2 }),
);

const anyMessage = fc
  .record({
    method: fc.constantFrom(...Object.keys(known)),
    isRequest: fc.boolean(),
    isDamaged: fc.boolean(),
    path: fc.array(fc.nat({ max: 5 }), { minLength: 0, maxLength: 4 }),
    value: anything,
  })
  .map(({ method, isRequest, isDamaged, path, value }) => ({
    method,
    isRequest,
    params: isDamaged ? replaced(known[method], path, value) : known[method],
  }));

/** The value with another one somewhere in it: each number chooses among the parts. */
function replaced(whole: unknown, [pick, ...path]: readonly number[], value: unknown): unknown {
  if (pick === undefined || typeof whole !== "object" || whole === null) return value;
  const keys = Object.keys(whole);
  const key = keys[pick % Math.max(keys.length, 1)];
  if (key === undefined) return value;
  const part = replaced((whole as Record<string, unknown>)[key], path, value);
  return Array.isArray(whole) ? whole.with(Number(key), part) : { ...whole, [key]: part };
}
