import { t } from "@vscode/l10n";
import { memo } from "../text/memo";
import { spanOf } from "../text/span";
import { footnotes } from "../model/footnotes";
import { noteEntries, type NoteEntries } from "../model/note-entries";
import type { Rule } from "./rule";

export const ibidWithoutAntecedent: Rule = {
  id: "ibid-without-antecedent",
  severity: "warning",
  about:
    "“Ibid.” stands for the source of the note just before it (UN Editorial Manual, Footnotes, ch. 5). In the first note it stands for nothing; where notes are out of order, whoever follows the numbers meets another source.",
  example: {
    bad: "1. We recall the Convention¹ and the Protocol.²\n\n¹ {|Ibid|}., vol. 2237, No. 39574.\n\n² Ibid.\n",
    good: "1. We recall the Convention¹ and the Protocol.²\n\n¹ United Nations, Treaty Series, vol. 2225, No. 39574.\n\n² Ibid.\n",
  },
  *check(draft) {
    const { noteAt } = footnotes(draft);
    for (const { note, before, expected } of misplacedIbids(noteEntries(draft))) {
      const { ibid } = noteAt(note);
      if (!ibid) continue;
      yield {
        span: ibid,
        message: before && expected ? misplaced(note.id, before.id, expected.id) : orphan(),
        related:
          expected && before
            ? [{ span: spanOf(noteAt(before)), message: t("The note that “Ibid.” stands behind") }]
            : [],
      };
    }
  },
};

/** The notes with an `Ibid.` that do not stand behind the note that they follow by number. */
const misplacedIbids = memo(({ definitions }: NoteEntries) => {
  const byNumber = definitions.filter(({ id }) => /^\d+$/.test(id)).sort((a, b) => Number(a.id) - Number(b.id));
  const placeByNumber = new Map(byNumber.map((note, place) => [note, place]));
  return definitions.flatMap((note, index) => {
    const before = definitions[index - 1];
    const place = placeByNumber.get(note);
    const expected = place === undefined ? before : byNumber[place - 1];
    return note.isIbid && (!before || before !== expected) ? [{ note, before, expected }] : [];
  });
});

const orphan = () => t("No note comes before this “Ibid.”, so that it stands for nothing. Name the source in full.");

const misplaced = (id: string, before: string, expected: string) =>
  t(
    "This “Ibid.” stands behind footnote {0}, but by its number footnote {1} follows footnote {2}. Name the source in full, or put the notes in order.",
    before,
    id,
    expected,
  );
