import { t } from "@vscode/l10n";
import type { Span } from "../text/span";
import type { Block } from "../syntax/tree";
import { leavesOf } from "../model/leaves";
import { markerRuns } from "../model/marker-runs";
import { bodyStart } from "../model/note-entries";
import { perBlock, type Fix, type Rule } from "./rule";

export const footnoteFullStop: Rule = {
  id: "footnote-full-stop",
  severity: "warning",
  profiles: { negotiation: "off", legacy: "information" },
  about:
    "Every note ends with a full stop, even if it is no sentence (UN Editorial Manual, Footnotes, ch. 9). An address at its end may do without.",
  example: {
    bad: "1. We recall the Compact¹ and the Agenda.²\n\n{|¹ Resolution 73/195, annex|}\n\n² Resolution 70/1.\n",
    good: "1. We recall the Compact¹ and the Agenda.²\n\n¹ Resolution 73/195, annex.\n\n² Resolution 70/1.\n",
  },
  check: perBlock(function* (block) {
    const [label] = leavesOf(block, "footnoteLabel");
    if (!label) return;
    const body = { start: bodyStart(block, label), end: block.text.trimEnd().length };
    const text = block.text.slice(body.start, body.end);
    const words = block.text.slice(body.start, endOfWords(block, body.end));
    if (text === "" || ended.test(words) || address.test(text)) return;
    yield {
      span: { start: label.start, end: body.end },
      message: t("Footnote {0} does not end with a full stop. Every note does, even if it is no sentence.", label.id),
      fixes: [addStop(body, text)],
    };
  }),
};

/** Where the markers at the end of a note begin: they stand behind its full stop. */
function endOfWords(block: Block, end: number): number {
  const last = markerRuns(block).at(-1);
  return last?.end === end ? last.start : end;
}

/** A mark that ends a sentence, behind which other marks may close; the end of a quotation; a colon, with a list behind it. */
const ended = /(?:[.?!…][)\]”’"'»*_]*|[”"»:][*_]*)$/;
const address = /(?:https?:\/\/|www\.|\S@)\S+$/i;

/** Adds the stop, in place of a lighter mark if there is one. */
function addStop({ end }: Span, text: string): Fix {
  const start = /[,;]$/.test(text) ? end - 1 : end;
  return { title: t("Add a full stop"), edits: [{ span: { start, end }, text: "." }], isSafe: true };
}
