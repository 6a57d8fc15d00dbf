import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { documentOutline, type OutlineNode } from "../../server/src/features/document-outline";
import { parseDraft } from "../../server/src/model/draft";

const folder = "test/features/outlines";

/** A line a node, indented as it stands. */
const written = (nodes: readonly OutlineNode[], indent = ""): string =>
  nodes
    .map(({ kind, name, detail, children }) => {
      const line = `${indent}${kind}: ${name}${detail && ` (${detail})`}\n`;
      return line + written(children, `${indent}  `);
    })
    .join("");

describe("the outline", () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt"))) {
    it(`of ${name.replace(".txt", "")} is as it was judged right`, () => {
      const nodes = documentOutline(parseDraft(readFileSync(`${folder}/${name}`, "utf8")));
      assert.equal(written(nodes), readFileSync(`${folder}/${name.replace(".txt", ".outline")}`, "utf8"));
    });
  }

  it("holds what stands under each node, in order and apart", () => {
    const checkAll = (nodes: readonly OutlineNode[], from: number, to: number): void => {
      let end = from;
      for (const { span, selection, children } of nodes) {
        assert.ok(span.start >= end && span.end <= to && selection.start >= span.start && selection.end <= span.end);
        checkAll(children, span.start, span.end);
        end = span.end;
      }
    };
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt"))) {
      const text = readFileSync(`${folder}/${name}`, "utf8");
      checkAll(documentOutline(parseDraft(text)), 0, text.length);
    }
  });

  it("selects the label in the whole of a paragraph", () => {
    const text = "1. We decide:\n(a) To meet;\n\n¹ A note.\n\n2. We go.\n";
    const [first] = documentOutline(parseDraft(text));
    assert.equal(text.slice(first?.span.start, first?.span.end), "1. We decide:\n(a) To meet;\n\n¹ A note.");
    assert.equal(text.slice(first?.selection.start, first?.selection.end), "1.");
  });

  it("of an empty draft is empty", () => {
    assert.deepEqual(documentOutline(parseDraft("\n")), []);
  });
});
