import assert from "node:assert/strict";
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  LinkedEditingRanges,
  LocationLink,
  Position,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { ActResult, PasteInOrderResult, RenumberResult } from "../../server/src/lsp/messages";
import { Session, uri } from "../support/session";
import { readMarked } from "../support/marked";

/** The sample without its cursor, and where the cursor stood. */
function place(sample: string): { text: string; position: Position; document: TextDocument } {
  const { text, cursor = 0 } = readMarked(sample);
  const document = TextDocument.create(uri, "declaration", 1, text);
  return { text, document, position: document.positionAt(cursor) };
}

const editsOf = (edit: WorkspaceEdit | undefined): TextEdit[] =>
  (edit?.documentChanges ?? []).flatMap((change) => ("edits" in change ? (change.edits as TextEdit[]) : []));

describe("a session", () => {
  let session: Session;
  const start = async (...args: Parameters<typeof Session.start>) => (session = await Session.start(...args));
  afterEach(() => session.end());

  it("answers with the findings of the draft as it is after the last change", async () => {
    await start();
    const { text, document, position } = place("1. We agree.|\n2. We commit.\n");
    await session.open(text);
    const findings = () => session.ask<{ items: Diagnostic[] }>("textDocument/diagnostic");
    assert.deepEqual((await findings()).items, []);
    await session.change({ range: { start: position, end: position }, text: "]" });
    const [finding, ...more] = (await findings()).items;
    assert.equal(more.length, 0);
    assert.equal(finding?.code, "unopened-bracket");
    assert.equal(finding.source, "chapeau");
    assert.equal(document.offsetAt(finding.range.start), text.indexOf("\n"));
  });

  it("says so if the findings are those that the editor has", async () => {
    await start();
    const { text, position } = place("1. We the the act.\n2. We| act.\n");
    await session.open(text);
    const ask = (previousResultId = "unknown") =>
      session.ask<{ kind: string; resultId: string }>("textDocument/diagnostic", { previousResultId });
    const write = (words: string) => session.change({ range: { start: position, end: position }, text: words });
    const first = await ask();
    await write(" all");
    const second = await ask(first.resultId);
    await write(" will will");
    const third = await ask(second.resultId);
    const fourth = await ask();
    assert.deepEqual(
      [first, second, third, fourth].map(({ kind }) => kind),
      ["full", "unchanged", "full", "full"],
    );
  });

  it("sends the findings, with their version, to an editor that does not ask", async () => {
    await start({});
    await session.open("1. We agree.]\n");
    await session.ask("textDocument/definition", { position: { line: 0, character: 0 } });
    assert.deepEqual(
      session.published.map(({ version, diagnostics }) => [version, diagnostics[0]?.code]),
      [[1, "unopened-bracket"]],
    );
  });

  it("leads from a marker to its note", async () => {
    await start();
    const { text, document, position } = place("1. The Charter|¹ of 1945.\n\n¹ Resolution 1/1.\n");
    await session.open(text);
    const links = await session.ask<LocationLink[]>("textDocument/definition", { position });
    assert.deepEqual(
      links.map((link) => document.getText(link.targetRange)),
      ["¹ Resolution 1/1."],
    );
  });

  it("outlines the draft, with labels selected", async () => {
    await start();
    const { text, document } = place("1. We decide:\n(a) To [meet].\n");
    await session.open(text);
    const [paragraph] = await session.ask<DocumentSymbol[]>("textDocument/documentSymbol");
    assert.equal(paragraph?.name, "1. We decide:");
    assert.equal(paragraph.detail, "1 bracket");
    assert.equal(document.getText(paragraph.selectionRange), "1.");
    assert.deepEqual(
      paragraph.children?.map((child) => document.getText(child.range)),
      ["(a) To [meet]."],
    );
  });

  it("offers a fix for one version of the draft", async () => {
    await start();
    const { text, document, position } = place("1. We agree.|]\n");
    await session.open(text);
    const actions = await session.ask<CodeAction[]>("textDocument/codeAction", {
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    const [fix] = actions;
    assert.equal(fix?.kind, "quickfix");
    assert.deepEqual(
      fix.edit?.documentChanges?.map((change) => "textDocument" in change && change.textDocument),
      [{ uri, version: 1 }],
    );
    assert.equal(TextDocument.applyEdits(document, editsOf(fix.edit)), "1. We agree.\n");
  });

  it("works an action out when it is chosen, for the version that it was offered for", async () => {
    await start({
      textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ["edit", "command"] } } },
      workspace: { workspaceEdit: { snippetEditSupport: true } },
    });
    const { text, position } = place("1. One|.\n");
    await session.open(text);
    const offer = () =>
      session.ask<CodeAction[]>("textDocument/codeAction", {
        range: { start: position, end: position },
        context: { diagnostics: [], only: ["refactor.rewrite.insertFootnote"] },
      });
    const [offered] = await offer();
    assert.equal(offered?.edit, undefined);
    const resolved = await session.request<CodeAction>("codeAction/resolve", offered as object);
    const [change] = resolved.edit?.documentChanges ?? [];
    assert.ok(change && "textDocument" in change);
    assert.equal(change.textDocument.version, 1);
    const snippet = change.edits.find((edit) => "snippet" in edit);
    assert.equal(snippet?.snippet.value, "¹\n\n¹ ${1:[source]}.");
    await session.change({ range: { start: position, end: position }, text: "," });
    await assert.rejects(session.request("codeAction/resolve", offered as object), /has changed/);
  });

  it("tells why an action cannot be made", async () => {
    await start({
      textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ["edit", "command"] } } },
    });
    const { text, position } = place("[1. One|.\n2. Two.]\n");
    await session.open(text);
    const ask = {
      range: { start: position, end: position },
      context: { diagnostics: [], only: ["refactor.move.down"] },
    };
    const [offered] = await session.ask<CodeAction[]>("textDocument/codeAction", ask);
    const { edit, command } = await session.request<CodeAction>("codeAction/resolve", offered as object);
    assert.equal(edit, undefined);
    assert.match(command?.title ?? "", /bracket/);
    session.end();
    await start();
    await session.open(text);
    assert.deepEqual(await session.ask<CodeAction[]>("textDocument/codeAction", ask), []);
  });

  it("lists what is wrong only, to an editor that asks at each move of the cursor", async () => {
    await start();
    const { text, position } = place("1. We act |act.\n");
    await session.open(text);
    const kinds = async (triggerKind: number) =>
      (
        await session.ask<CodeAction[]>("textDocument/codeAction", {
          range: { start: position, end: position },
          context: { diagnostics: [], triggerKind },
        })
      ).map(({ kind }) => kind);
    assert.deepEqual(await kinds(2), ["quickfix", "quickfix"]);
    assert.ok((await kinds(1)).includes("refactor.rewrite.insertFootnote"));
  });

  it("acts, and says what is to be selected then", async () => {
    await start();
    const { text, document, position } = place("1. One|.\n2. Two.\n");
    await session.open(text);
    const act = (kind: string) =>
      session.request<ActResult>("chapeau/act", {
        textDocument: { uri, version: 1 },
        range: { start: position, end: position },
        kind,
      });
    const { edit, selection } = await act("refactor.move.down");
    const after = TextDocument.applyEdits(document, editsOf(edit));
    assert.equal(after, "1. Two.\n2. One.\n");
    assert.deepEqual(selection?.start, { line: 1, character: "2. One".length });
    assert.deepEqual(await act("refactor.move.up"), { notices: [] });
  });

  it("formats a draft, and what is selected of it", async () => {
    await start();
    const { text, document } = place("1.  One. \n2.  Two. \n");
    await session.open(text);
    const options = { tabSize: 2, insertSpaces: true };
    const all = await session.ask<TextEdit[]>("textDocument/formatting", { options });
    assert.equal(TextDocument.applyEdits(document, all), "1. One.\n2. Two.\n");
    const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
    const some = await session.ask<TextEdit[]>("textDocument/rangeFormatting", { options, range });
    assert.equal(TextDocument.applyEdits(document, some), "1.  One. \n2. Two.\n");
    assert.deepEqual(
      await session.ask<TextEdit[]>("textDocument/rangesFormatting", { options, ranges: [range] }),
      some,
    );
  });

  it("numbers on Enter, unless it is told not to", async () => {
    const { text, document, position } = place("1. One.\n|\n2. Two.\n");
    const type = () =>
      session.ask<TextEdit[]>("textDocument/onTypeFormatting", {
        position,
        ch: "\n",
        options: { tabSize: 2, insertSpaces: true },
      });
    await start();
    await session.open(text);
    assert.equal(TextDocument.applyEdits(document, await type()), "1. One.\n2. \n3. Two.\n");
    session.end();
    await start(undefined, { renumber: { automatic: "off" } });
    await session.open(text);
    assert.deepEqual(await type(), []);
  });

  it("numbers on saving if it is told to, and not in a negotiation", async () => {
    const { text, document } = place("1. One.\n3. Two.\n");
    const save = () => session.ask<TextEdit[]>("textDocument/willSaveWaitUntil", { reason: 1 });
    await start(undefined, { renumber: { automatic: "onSave" } });
    await session.open(text);
    assert.equal(TextDocument.applyEdits(document, await save()), "1. One.\n2. Two.\n");
    session.end();
    await start(undefined, { profile: "negotiation", renumber: { automatic: "onSave" } });
    await session.open(text);
    assert.deepEqual(await save(), []);
  });

  it("renumbers, and asks for consent where a reference can be read in two ways", async () => {
    await start();
    const { text } = place("2. One.\n2. Two.\n3. Three, see paragraph 2 above.\n");
    await session.open(text);
    const { edit, changes } = await session.ask<RenumberResult>("chapeau/renumber", {
      textDocument: { uri, version: 1 },
    });
    assert.equal(changes, 2);
    assert.deepEqual(
      Object.values(edit?.changeAnnotations ?? {}).map((annotation) => annotation.needsConfirmation),
      [true],
    );
  });

  it("pastes with numbers in order, into the version that it was asked for", async () => {
    await start();
    const { text, document, position } = place("1. One.\n|2. Two, see paragraph 2 above.\n");
    await session.open(text);
    const paste = (version: number) =>
      session.request<PasteInOrderResult | null>("chapeau/pasteInOrder", {
        textDocument: { uri, version },
        position,
        text: "7. A.\n8. B.\n",
      });
    const result = await paste(1);
    assert.equal(result?.text, "2. A.\n3. B.\n");
    const edits = [{ range: { start: position, end: position }, newText: result.text }, ...result.edits];
    const pasted = "1. One.\n2. A.\n3. B.\n4. Two, see paragraph 4 above.\n";
    assert.equal(TextDocument.applyEdits(document, edits), pasted);
    assert.equal(await paste(0), null);
  });

  it("refuses to renumber an old version", async () => {
    await start();
    await session.open("1. One.\n3. Two.\n");
    await assert.rejects(session.ask("chapeau/renumber", { textDocument: { uri, version: 0 } }), /has changed/);
  });

  it("says why it does not renumber, and where", async () => {
    await start();
    await session.open("1. One.¹\n\n¹ A.\n\n¹ B.\n");
    const { refused } = await session.ask<RenumberResult>("chapeau/renumber", { textDocument: { uri, version: 1 } });
    assert.match(refused?.message ?? "", /Two notes are numbered 1/);
    assert.equal(refused?.places.length, 2);
  });

  it("suggests the numbers of paragraphs, in the order of the answer, with edits that an editor can take", async () => {
    const { text, document, position } = place("1. One.\n2. Two.\n3. See paragraph | above.\n");
    const suggest = (triggerCharacter?: string) =>
      session.ask<CompletionList>("textDocument/completion", {
        position,
        context: triggerCharacter ? { triggerKind: 2, triggerCharacter } : { triggerKind: 1 },
      });
    await start({ textDocument: { completion: { completionItem: { labelDetailsSupport: true } } } });
    await session.open(text);
    const { items, isIncomplete } = await suggest(" ");
    assert.equal(isIncomplete, false);
    const sorted = items.toSorted((a, b) => (a.sortText ?? "").localeCompare(b.sortText ?? ""));
    assert.deepEqual(
      sorted.map(({ label, labelDetails }) => [label, labelDetails?.description]),
      [
        ["2", "Two."],
        ["1", "One."],
        ["3", "See paragraph above."],
      ],
    );
    assert.equal(
      TextDocument.applyEdits(document, [sorted[0]?.textEdit as TextEdit]),
      "1. One.\n2. Two.\n3. See paragraph 2 above.\n",
    );
    assert.deepEqual((await suggest("(")).items, []);
  });

  it("links a marker with its note", async () => {
    await start();
    const { text, document, position } = place("1. One.|¹\n\n¹ A.\n");
    await session.open(text);
    const { ranges } = await session.ask<LinkedEditingRanges>("textDocument/linkedEditingRange", { position });
    assert.deepEqual(
      ranges.map((range) => document.getText(range)),
      ["¹", "¹"],
    );
  });

  it("renames with every reference, for one version of the draft", async () => {
    await start();
    const { text, document, position } = place("1. One.\n|2. Two.\n3. See paragraph 2 above.\n");
    await session.open(text);
    assert.deepEqual(await session.ask("textDocument/prepareRename", { position }), {
      range: { start: position, end: document.positionAt(text.indexOf("2.") + 1) },
      placeholder: "2",
    });
    const edit = await session.ask<WorkspaceEdit>("textDocument/rename", { position, newName: "2 bis" });
    assert.equal(
      TextDocument.applyEdits(document, editsOf(edit)),
      "1. One.\n2 bis. Two.\n3. See paragraph 2 bis above.\n",
    );
    await assert.rejects(
      session.ask("textDocument/rename", { position, newName: "3" }),
      /Paragraph 3 is there already/,
    );
  });

  it("leaves a reference in doubt alone in an editor that cannot ask", async () => {
    const { text, document, position } = place("|1. One.\n1. Two.\n2. See paragraph 1.\n");
    const rename = async () =>
      editsOf(await session.ask<WorkspaceEdit>("textDocument/rename", { position, newName: "3" }));
    await start();
    await session.open(text);
    assert.equal(TextDocument.applyEdits(document, await rename()), "3. One.\n1. Two.\n2. See paragraph 1.\n");
    session.end();
    await start({ workspace: { workspaceEdit: { changeAnnotationSupport: {} } } });
    await session.open(text);
    assert.equal((await rename()).length, 2);
  });

  it("answers null for a draft that is not open", async () => {
    await start();
    assert.equal(await session.ask("textDocument/definition", { position: { line: 0, character: 0 } }), null);
  });

  it("tells what an action leaves to tell as a message that asks nothing", async () => {
    await start();
    const told: unknown[] = [];
    session.hear("window/showMessage", (params) => told.push((params as { message: string }).message));
    await session.request("workspace/executeCommand", { command: "chapeau.tell", arguments: ["Check note 3."] });
    assert.deepEqual(told, ["Check note 3."]);
  });
});
