import { t } from "@vscode/l10n";
import type { Draft } from "../../model/draft";
import { antecedent, footnotes } from "../../model/footnotes";
import type { Numbering } from "./numbering";
import type { Refusal } from "./obstacles";

/** Notes with `Ibid.` that stood right behind their source by number, and would no longer do so. */
export function strayIbids(draft: Draft, { notes }: Numbering): Refusal[] {
  return footnotes(draft).definitions.flatMap((note) => {
    const source = note.ibid && antecedent(draft, note);
    if (!note.ibid || !source || Number(source.id) + 1 !== Number(note.id)) return [];
    const [from, to] = [notes.get(source.id) ?? source.id, notes.get(note.id) ?? note.id];
    if (Number(from) + 1 === Number(to)) return [];
    return [
      {
        message: t(
          "“Ibid.” in note {0} still means note {1}, which is no longer the note before it: write the source out.",
          to,
          from,
        ),
        places: [note.ibid],
      },
    ];
  });
}
