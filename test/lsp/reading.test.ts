import assert from "node:assert/strict";
import type {
  ClientCapabilities,
  DocumentLink,
  FoldingRange,
  FoldingRangeClientCapabilities,
  Hover,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readMarked } from "../support/marked";
import { Session, uri } from "../support/session";

describe("reading a draft in an editor", () => {
  let session: Session;
  let document: TextDocument;
  afterEach(() => session.end());

  /** Opens the sample in an editor of these abilities, and gives the position of its cursor. */
  async function open(sample: string, textDocument: ClientCapabilities["textDocument"] = {}) {
    const { text, cursor = 0 } = readMarked(sample);
    session = await Session.start({ textDocument: { diagnostic: {}, ...textDocument } });
    document = TextDocument.create(uri, "declaration", 1, text);
    await session.open(text);
    return { position: document.positionAt(cursor) };
  }

  describe("hover", () => {
    const sample = "1. Lamps.|¹\n\n¹ <b>See</b> [here](command:x), https://x.org, a@b.org.\n";

    it("is plain text for an editor that takes no Markdown", async () => {
      const { contents } = await hover(sample, ["plaintext"]);
      assert.deepEqual(contents, {
        kind: "plaintext",
        value: "Note 1\n<b>See</b> [here](command:x), https://x.org, a@b.org.",
      });
    });

    it("is Markdown in which nothing of the draft is alive", async () => {
      const { contents, range } = await hover(sample, ["markdown", "plaintext"]);
      assert.deepEqual(contents, {
        kind: "markdown",
        value: String.raw`**Note 1**

\<b\>See\<\/b\> \[here\]\(command\:x\)\, https\:\/\/x\.org\, a\@b\.org\.`,
      });
      assert.equal(range && document.getText(range), "¹");
    });

    async function hover(sample: string, contentFormat: ("markdown" | "plaintext")[]): Promise<Hover> {
      const at = await open(sample, { hover: { contentFormat } });
      return session.ask("textDocument/hover", at);
    }
  });

  describe("folding", () => {
    const sample = "1. We [light:\n(a) Lamps; and\n(b) Oil] now.¹\n\n¹ Gazette.\n² Ibid.\n";

    it("is of whole lines, once a line, and tells notes from text", async () => {
      assert.deepEqual(await fold({}), [
        { startLine: 0, endLine: 2 },
        { startLine: 4, endLine: 5, kind: "comment" },
      ]);
    });

    it("says what is folded away, if the editor shows it", async () => {
      const texts = (await fold({ foldingRange: { collapsedText: true } })).map(({ collapsedText }) => collapsedText);
      assert.deepEqual(texts, ["¶1 · 1 bracket, 1 note", "2 notes"]);
    });

    it("leaves out the innermost where there are too many", async () => {
      assert.deepEqual(await fold({ rangeLimit: 1 }), [{ startLine: 0, endLine: 2 }]);
    });

    async function fold(foldingRange: FoldingRangeClientCapabilities): Promise<FoldingRange[]> {
      await open(sample, { foldingRange });
      return session.ask("textDocument/foldingRange");
    }
  });

  it("selects a part of what it selects next, for each cursor", async () => {
    const { position } = await open("1. We light| lamps.\n2. Oil.\n");
    const [first, second] = await session.ask<SelectionRange[]>("textDocument/selectionRange", {
      positions: [position, { line: 1, character: 4 }],
    });
    assert.deepEqual(textsOf(first), [
      "light",
      "We light lamps",
      "We light lamps.",
      "1. We light lamps.",
      "1. We light lamps.\n2. Oil.\n",
    ]);
    assert.equal(textsOf(second)[0], "Oil");
  });

  it("links a document to its address, and says where the link leads", async () => {
    await open("1. We recall resolution 70/1.\n");
    const [link] = await session.ask<DocumentLink[]>("textDocument/documentLink");
    assert.equal(link && document.getText(link.range), "70/1");
    assert.equal(link?.target, "https://docs.un.org/en/A/RES/70/1");
    assert.equal(link.tooltip, "General Assembly resolution 70/1, at docs.un.org");
  });

  it("answers with new tokens since an answer that it remembers, else with all", async () => {
    await open("1. We note.\n2. Lamps.¹\n");
    const full = await session.ask<SemanticTokens>("textDocument/semanticTokens/full");
    const since = (previousResultId = "") =>
      session.ask<SemanticTokens & SemanticTokensDelta>("textDocument/semanticTokens/full/delta", { previousResultId });
    const end = document.positionAt(document.getText().length);
    await session.change({ range: { start: end, end }, text: "3. Oil.²\n" });
    const { edits, resultId } = await since(full.resultId);
    assert.deepEqual(
      edits.map(({ start, deleteCount }) => [start, deleteCount]),
      [[full.data.length, 0]],
    );
    assert.deepEqual((await since(full.resultId)).data, [...full.data, ...(edits[0]?.data ?? [])]);
    assert.deepEqual((await since(resultId)).edits, []);
  });

  it("gives the tokens of the blocks in a range", async () => {
    const { position } = await open("1. Oil.\n2. Lam|ps.\n3. Wicks.\n");
    const range = { start: position, end: position };
    const { data } = await session.ask<SemanticTokens>("textDocument/semanticTokens/range", { range });
    assert.deepEqual(data, [1, 0, 2, 0, 0]);
  });

  const textsOf = (selection: SelectionRange | undefined): string[] =>
    selection ? [document.getText(selection.range), ...textsOf(selection.parent)] : [];
});
