import assert from "node:assert/strict";
import fc from "fast-check";
import { codeLenses } from "../../server/src/features/code-lenses";
import { counts } from "../../server/src/features/counts";
import { diagnose } from "../../server/src/features/diagnostics";
import { documentOutline, type OutlineNode } from "../../server/src/features/document-outline";
import { semanticTokens } from "../../server/src/features/semantic-tokens";
import { brackets } from "../../server/src/model/brackets";
import { citations } from "../../server/src/model/citations";
import { delegations } from "../../server/src/model/delegations";
import { editDraft, parseDraft, textOf, type Draft } from "../../server/src/model/draft";
import { footnotes } from "../../server/src/model/footnotes";
import { labelOf } from "../../server/src/model/owners";
import { outline, nameOf } from "../../server/src/model/outline";
import { references } from "../../server/src/model/references";
import { defaultChecks } from "../../server/src/rules/checks";
import { spanOf } from "../../server/src/text/span";
import { anyEdit, anyText, placeEdit } from "../support/drafts";
import { runs } from "../support/times";

describe("what is known of a draft", () => {
  it("is the same along its versions as of the fresh text", () => {
    fc.assert(
      fc.property(anyText, fc.array(anyEdit, { minLength: 20, maxLength: 20 }), (text, edits) => {
        let draft = parseDraft(text);
        for (const anyOne of edits) {
          const length = textOf(draft).length;
          draft = editDraft(draft, placeEdit(anyOne, length));
          assert.equal(JSON.stringify(known(draft)), JSON.stringify(known(parseDraft(textOf(draft)))));
        }
      }),
      runs(60),
    );
  });
});

/** All that the model and the rules say, in plain values. */
function known(draft: Draft) {
  const { series, lists, headings, wrapped, ownerOf } = outline(draft);
  const { markers, definitions } = footnotes(draft);
  const { pairs, spanning, unclosed, unopened } = brackets(draft);
  return {
    findings: diagnose(draft, defaultChecks),
    series: series.map(({ name, heading, outer, paragraphs }) => ({
      name,
      heading: heading?.valueSpan,
      outer: outer && series.indexOf(outer),
      paragraphs: paragraphs.map((each) => [nameOf(each), each.start, each.end, each.label, each.digits]),
    })),
    lists: lists.map(({ itemKind, form, level, parent, items }) => ({
      itemKind,
      form,
      level,
      parent: parent && labelOf(parent),
      items: items.map(({ text, value, start, end, label, valueSpan }) => [text, value, start, end, label, valueSpan]),
    })),
    headings: headings.map(({ scheme, value, valueSpan, start, end }) => [scheme, value, valueSpan, start, end]),
    wrapped,
    owners: draft.blocks.map((_, block) => ownerOf(block)?.label),
    markers: markers.map(({ id, style, idSpan, start, end, block }) => [id, style, idSpan, start, end, block]),
    notes: definitions.map(({ id, label, body, ibid, start, end, block }) => [
      id,
      label,
      body,
      ibid,
      start,
      end,
      block,
    ]),
    references: references(draft).map(({ start, end, certain, internal, direction, targets, parts, article }) => ({
      words: [start, end, certain, internal, direction],
      targets: targets.map(labelOf),
      parts: [...parts, ...(article ? [article] : [])].map(({ digits, subs, candidates, target }) => [
        digits,
        subs.map(({ value, valueSpan, target: meant }) => [value, valueSpan, meant?.label]),
        candidates.map(labelOf),
        target && labelOf(target),
      ]),
    })),
    brackets: { pairs, spanning, unclosed, unopened },
    documents: citations(draft),
    delegations: delegations(draft),
    counts: counts(draft),
    lenses: codeLenses(draft).map(({ span, title }) => [span.start, span.end, title]),
    tree: documentOutline(draft).map(branch),
    tokens: draft.blocks.map((_, index) => semanticTokens(draft, index)?.tokens),
  };
}

function branch({ kind, name, detail, span, selection, children }: OutlineNode): unknown {
  return [kind, name, detail, spanOf(span), spanOf(selection), children.map(branch)];
}
