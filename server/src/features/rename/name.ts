import { t } from "@vscode/l10n";
import type { Span } from "../../text/span";
import { writeCounted } from "../../model/keys";
import { antecedent, type FootnoteDefinition } from "../../model/footnotes";
import type { Draft } from "../../model/draft";
import type { Heading, Item, Paragraph } from "../../model/outline";
import { symbolAt } from "../../model/symbol";
import type { ReferenceTarget } from "../../model/references";
import { isRefused, type Refused } from "./answer";
import { citedNameAt } from "./cited-name";

/** A name that a drafter can change, where the cursor touches it, with the text to start from. */
export type Name = {
  readonly span: Span;
  readonly text: string;
} & (
  | { readonly kind: "paragraph"; readonly target: Paragraph }
  | { readonly kind: "item"; readonly target: Item }
  | { readonly kind: "article"; readonly target: Heading }
  | { readonly kind: "note"; readonly id: string }
  | { readonly kind: "delegation" }
);

/** The name at `offset`; undefined where there is nothing that bears one. */
export function nameAt(draft: Draft, offset: number): Name | Refused | undefined {
  const symbol = symbolAt(draft, offset);
  switch (symbol?.kind) {
    case "marker":
      return { kind: "note", span: symbol.marker.idSpan, text: symbol.marker.id, id: symbol.marker.id };
    case "definition":
      return { kind: "note", span: symbol.definition.idSpan, text: symbol.definition.id, id: symbol.definition.id };
    case "ibid":
      return refuseIbid(draft, symbol.definition);
    case "numbered":
      return nameOfTarget(symbol.target, labelSpan(symbol.target));
    case "delegation":
      return { kind: "delegation", span: symbol.delegation, text: symbol.delegation.name };
    case "bracket":
    case "citation":
      return undefined;
    default:
      return nameCitedAt(draft, offset);
  }
}

function nameCitedAt(draft: Draft, offset: number): Name | Refused | undefined {
  const cited = citedNameAt(draft, offset);
  return cited && (isRefused(cited) ? cited : nameOfTarget(cited.target, cited.span));
}

function nameOfTarget(target: ReferenceTarget, span: Span): Name | Refused {
  if (target.kind === "paragraph") return { kind: "paragraph", span, text: writeCounted(target), target };
  if (target.kind === "item") return { kind: "item", span, text: target.text, target };
  if (target.scheme === "article") return { kind: "article", span, text: target.value, target };
  return {
    refusal: t(
      "Of headings only articles can be given another number here: no reference follows the others. Change it in the text.",
    ),
  };
}

function labelSpan(target: ReferenceTarget): Span {
  if (target.kind === "paragraph") return { start: target.digits.start, end: target.insertionSpan.end };
  return target.valueSpan;
}

function refuseIbid(draft: Draft, definition: FootnoteDefinition): Refused {
  const source = antecedent(draft, definition);
  return {
    refusal: source
      ? t("“Ibid.” bears no number: it repeats note {0}. Rename that note at its own number.", source.id)
      : t("“Ibid.” bears no number, and there is no note before it."),
  };
}
