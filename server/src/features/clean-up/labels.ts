import { parse } from "../../syntax/parser";
import type { Leaf } from "../../syntax/tree";
import { memo } from "../../text/memo";
import type { Line } from "./lines";

/** What a line begins with. `end` is the offset behind it. */
export type Label =
  | {
      readonly kind: "paragraph";
      readonly series: string;
      readonly number: number;
      readonly isInsertion: boolean;
      readonly end: number;
    }
  | { readonly kind: "item"; readonly value: string; readonly end: number }
  | { readonly kind: "note" | "heading" | "bullet"; readonly end: number };

/** The label at the start of a line. */
export const labelOfLine = memo(({ text }: Line): Label | undefined => labelOf(text));

/** The label at the start of `text`, a line without indent, as the format knows it; undefined if there is none. */
export function labelOf(text: string): Label | undefined {
  const bullet = bulletBefore.exec(text);
  if (bullet && !labelled.test(text.slice(bullet[0].length))) return { kind: "bullet", end: bullet[0].length };
  if (!mayBeLabel.test(text)) return undefined;
  const head = text.slice(0, longest);
  if (parse(head, { startRule: "Line" }) !== "opens") return undefined;
  for (const leaf of parse(head, { startRule: "Block" }).leaves) {
    const label = ofLeaf(leaf);
    if (label) return label;
  }
  return undefined;
}

/** A title has fewer characters than this; what is behind them does not make a label. */
const longest = 320;

/** Asked first, since the grammar takes longer to see that most lines have no label. */
const mayBeLabel =
  /^(?:[-–—•*#_[(\s]*(?:\d|[A-Za-z]{1,6}[.)]|[⁰¹²³⁴-⁹])|\[\^|#|[[*_\s(]*(?:PP|OP|Pp|pp|Op|op|Art|ART|Ann|ANN|App|APP|Par|PAR|Cha|CHA|Sec|SEC|Opt|OPT|Alt|Act|[IVX]+\b|[A-H]\b))/;

const bulletBefore = /^[•·▪◦‣●○■\uF0A7\uF0B7–—*-][ \t]+(?=\S)/;
const labelled = /^[[(*]*(?:\d|[a-z]{1,4}[.)]|[ivx]+[.)])/;

function ofLeaf(leaf: Leaf): Label | undefined {
  switch (leaf.kind) {
    case "paragraphLabel":
      return {
        kind: "paragraph",
        series: leaf.series,
        number: leaf.number,
        isInsertion: leaf.insertion !== "",
        end: leaf.end,
      };
    case "subParagraphLabel":
      return { kind: "item", value: leaf.value, end: leaf.end };
    case "footnoteLabel":
      return { kind: "note", end: leaf.end };
    case "headingLabel":
      return { kind: "heading", end: leaf.end };
    default:
      return undefined;
  }
}
