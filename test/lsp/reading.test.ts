import assert from "node:assert/strict";
import type { ClientCapabilities, Hover } from "vscode-languageserver";
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
});
