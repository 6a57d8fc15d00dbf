import fc from "fast-check";
import { toSuperscript } from "../../server/src/text/numerals";

/**
 * Drafts in which every number is right: paragraphs with items, references to them, and notes at the end or at page bottoms.
 * Each paragraph (`p2`), item (`p2i0`) and note (`n3`) holds a word of its own, `m3` stands before the marker of note `n3` and
 * `tp2i0` before a reference to that item, so that a test can tell who is meant without a number.
 */
export const rightDraft = fc
  .record({
    paragraphs: fc.array(
      fc.record({
        hasMarker: fc.boolean(),
        hasSecond: fc.boolean(),
        items: fc.constantFrom(0, 0, 0, 2, 3),
        pointsTo: fc.option(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 3 })), { freq: 2 }),
        isBracketed: fc.boolean(),
        endsPage: fc.boolean(),
      }),
      { minLength: 2, maxLength: 7 },
    ),
    isSpaced: fc.boolean(),
    hasPages: fc.boolean(),
    hasCarets: fc.boolean(),
    hasIbid: fc.boolean(),
    lineBreak: fc.constantFrom("\n", "\n", "\r\n"),
  })
  .map((plan) => write(plan).replaceAll("\n", plan.lineBreak));

interface Plan {
  readonly paragraphs: readonly ParagraphPlan[];
  readonly isSpaced: boolean;
  readonly hasPages: boolean;
  readonly hasCarets: boolean;
  readonly hasIbid: boolean;
}

interface ParagraphPlan {
  readonly hasMarker: boolean;
  readonly hasSecond: boolean;
  readonly items: number;
  readonly pointsTo: readonly [number, number] | null;
  readonly isBracketed: boolean;
  readonly endsPage: boolean;
}

function write({ paragraphs, isSpaced, hasPages, hasCarets, hasIbid }: Plan): string {
  let text = "Title of the draft\n\n";
  let note = 0;
  let pending: string[] = [];
  const flush = () => {
    if (pending.length > 0) text = `${text.trimEnd()}\n\n${pending.join("\n\n")}\n\n`;
    pending = [];
  };
  for (const [at, paragraph] of paragraphs.entries()) {
    let marker = "";
    if (paragraph.hasMarker) {
      const number = ++note;
      marker = ` m${number}${hasCarets ? `[^${number}]` : toSuperscript(number)}`;
      const body = hasIbid && number % 3 === 2 ? `Ibid., para. ${number}.` : `Note n${number}.`;
      pending.push(hasCarets ? `[^${number}]: ${body}` : `${toSuperscript(number)} ${body}`);
    }
    text += writeParagraph(paragraphs, at, marker) + (isSpaced ? "\n" : "");
    if (hasPages && paragraph.endsPage) flush();
  }
  flush();
  return text;
}

function writeParagraph(paragraphs: readonly ParagraphPlan[], at: number, marker: string): string {
  const { hasSecond, items, isBracketed } = paragraphs[at] as ParagraphPlan;
  const second = hasSecond ? ` We say more${isBracketed ? " [to all [and] sundry]" : ""}.` : "";
  const head = `${at + 1}. Paragraph p${at} is here${marker} and there.${referenceFrom(paragraphs, at)}${second}`;
  const list = Array.from({ length: items }, (_, index) => {
    const end = index === items - 1 ? "." : index === items - 2 ? "; and" : ";";
    return ` - (${"abc"[index] ?? ""}) Item p${at}i${index}${end}\n`;
  });
  return `${head}${items > 0 ? " We decide:" : ""}\n${list.join("")}`;
}

function referenceFrom(paragraphs: readonly ParagraphPlan[], at: number): string {
  const { pointsTo } = paragraphs[at] as ParagraphPlan;
  if (!pointsTo) return "";
  const target = pointsTo[0] % paragraphs.length;
  if (target === at) return "";
  const items = paragraphs[target]?.items ?? 0;
  const item = items > 0 && pointsTo[1] > 0 ? pointsTo[1] % items : undefined;
  const path = `${target + 1}${item === undefined ? "" : ` (${"abc"[item] ?? ""})`}`;
  return ` See tp${target}${item === undefined ? "" : `i${item}`} in paragraph ${path} ${target < at ? "above" : "below"}.`;
}
