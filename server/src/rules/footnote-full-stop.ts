import { t } from "@vscode/l10n";
import type { Span } from "../text/span";
import { sliceOf } from "../model/draft";
import { footnotes } from "../model/footnotes";
import type { Fix, Rule } from "./rule";

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
  *check(draft) {
    for (const note of footnotes(draft).definitions) {
      const text = sliceOf(draft, note.body);
      if (text === "" || ended.test(text) || address.test(text)) continue;
      yield {
        span: note,
        message: t("Footnote {0} does not end with a full stop. Every note does, even if it is no sentence.", note.id),
        fixes: [addStop(note.body, text)],
      };
    }
  },
};

/** A mark that ends a sentence, behind which other marks may close; the end of a quotation; a colon, with a list behind it. */
const ended = /(?:[.?!…][)\]”’"'»*_]*|[”"»:][*_]*)$/;
const address = /(?:https?:\/\/|www\.|\S@)\S+$/i;

/** Adds the stop, in place of a lighter mark if there is one. */
function addStop({ end }: Span, text: string): Fix {
  const start = /[,;]$/.test(text) ? end - 1 : end;
  return { title: t("Add a full stop"), edits: [{ span: { start, end }, text: "." }], isSafe: true };
}
