import assert from "node:assert/strict";
import fc from "fast-check";
import { LSPErrorCodes, ResponseError, type TextEdit, type WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { TextDocument as EditorDocument } from "vscode";
import { forThisVersion } from "../../client/src/this-version";
import { anyEdit, placeEdit } from "../support/drafts";
import { numberedDraft } from "../support/numbered";
import { requests } from "../support/requests";
import { Session, uri } from "../support/session";
import { runs, times } from "../support/times";

/** What is asked for edits of the draft. */
const methods = [
  "chapeau/renumber",
  "textDocument/formatting",
  "textDocument/onTypeFormatting",
  "textDocument/willSaveWaitUntil",
  "textDocument/rename",
  "textDocument/codeAction",
] as const;

const sometimes = <T>(value: fc.Arbitrary<T>) => fc.oneof(fc.constant(null), value);

const race = fc.record({
  text: numberedDraft,
  method: fc.constantFrom(...methods),
  at: fc.integer({ min: 0, max: 1000 }),
  /** What is typed before the request, behind it before the answer can be there, and after some turns of the process. */
  typed: fc.tuple(fc.option(anyEdit), sometimes(anyEdit), sometimes(anyEdit)),
  turns: fc.nat({ max: 12 }),
});

/** A draft in an editor that goes on typing. */
class Editor {
  private document: TextDocument;

  constructor(
    private readonly session: Session,
    text: string,
  ) {
    this.document = TextDocument.create(uri, "declaration", session.version, text);
  }

  get text(): string {
    return this.document.getText();
  }

  get version(): number {
    return this.document.version;
  }

  positionAt(share: number) {
    return this.document.positionAt(Math.floor((share * this.text.length) / 1000));
  }

  type(edit: Parameters<typeof placeEdit>[0] | null): void {
    if (!edit) return;
    const { span, text } = placeEdit(edit, this.text.length);
    const range = { start: this.document.positionAt(span.start), end: this.document.positionAt(span.end) };
    void this.session.change({ range, text });
    TextDocument.update(this.document, [{ range, text }], this.session.version);
  }

  applied(edits: TextEdit[]): string {
    return TextDocument.applyEdits(this.document, edits);
  }
}

describe("an edit that is asked for while the drafter goes on typing", () => {
  it("is made for the text that it was made for, or not at all", async () => {
    const [session, anew] = await Promise.all([start(), start()]);
    const reach = { asked: 0, made: 0, late: 0 };
    await session.open("");
    await anew.open("");
    await fc.assert(
      fc.asyncProperty(race, async ({ text, method, at, typed: [first, second, third], turns }) => {
        await session.change({ text });
        const editor = new Editor(session, text);
        editor.type(first);
        const position = editor.positionAt(at);
        const place = { uri, position, range: { start: position, end: position } };
        const ask = (of: Session) =>
          of.request(method, requests[method]?.({ ...place, version: of.version }) ?? {}).catch(refused);
        const made = forThisVersion(editor as unknown as EditorDocument, () => ask(session)).then((answer) => {
          const edits = editsFor(editor.version, answer);
          return edits && { text: editor.text, after: editor.applied(edits) };
        });
        editor.type(second);
        for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
        editor.type(third);
        reach.asked++;
        const result = await made;
        if (!result) reach.late++;
        if (!result || result.after === result.text) return;
        await anew.change({ text: result.text });
        const expected = editsFor(anew.version, await ask(anew)) ?? [];
        assert.equal(result.after, TextDocument.applyEdits(TextDocument.create(uri, "", 0, result.text), expected));
        reach.made++;
      }),
      runs(200),
    );
    session.end();
    anew.end();
    assert.ok(reach.made > 12 * times, `only ${reach.made} of ${reach.asked} were made`);
    assert.ok(reach.late > 60 * times, `only ${reach.late} of ${reach.asked} came late`);
  });
});

const start = () =>
  Session.start(
    { textDocument: { diagnostic: {}, codeAction: { dataSupport: true } } },
    { renumber: { automatic: "onSave" } },
  );

/** The draft has moved on, or there is nothing to do here. */
function refused(error: unknown): null {
  const { ContentModified, RequestFailed } = LSPErrorCodes;
  if (error instanceof ResponseError && [ContentModified, RequestFailed].some((code) => code === error.code))
    return null;
  throw error;
}

/** The edits of an answer, as an editor makes them: nothing, if there is none or it is for another version. */
function editsFor(version: number, answer: unknown): TextEdit[] | undefined {
  if (answer === null || answer === undefined) return undefined;
  const [found] = Array.isArray(answer) ? (answer as unknown[]) : [answer];
  const edit = (found as { edit?: WorkspaceEdit } | undefined)?.edit ?? (found as WorkspaceEdit | undefined);
  if (!edit?.documentChanges) return Array.isArray(answer) ? (answer as TextEdit[]) : [];
  const changes = edit.documentChanges.filter((change) => "edits" in change);
  if (changes.some(({ textDocument }) => textDocument.version !== version)) return undefined;
  return changes.flatMap(({ edits }) => edits as TextEdit[]);
}
