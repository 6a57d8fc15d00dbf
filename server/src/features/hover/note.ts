import { t } from "@vscode/l10n";
import { opening } from "../../text/opening";
import { sliceOf, type Draft } from "../../model/draft";
import { footnotes, sourceOf, type FootnoteDefinition, type FootnoteMarker } from "../../model/footnotes";
import { listed, placeName } from "../place-name";
import type { About } from "./index";

/** The text of the note; of several with the same number, which is a fault, that of each. */
export function aboutMarker(draft: Draft, { id }: FootnoteMarker): About {
  const notes = footnotes(draft).definitionsOf.get(id) ?? [];
  const lines = notes.flatMap((note) => linesOf(draft, note));
  return { title: t("Note {0}", id), lines: lines.length > 0 ? lines : [t("There is no such note.")] };
}

/** Where the note is mentioned. */
export function aboutDefinition(draft: Draft, { id }: FootnoteDefinition): About {
  const markers = footnotes(draft).markersOf.get(id) ?? [];
  const places = listed(markers.map(({ start }) => placeName(draft, start)));
  const line = places === "" ? t("No marker leads to this note.") : t("Mentioned in {0}.", places);
  return { title: t("Note {0}", id), lines: [line] };
}

/** The note that `Ibid.` stands for. */
export function aboutIbid(draft: Draft, note: FootnoteDefinition): About {
  const source = sourceOf(draft, note);
  if (!source) return { title: "Ibid.", lines: [t("There is no source before this note.")] };
  return { title: t("Note {0}", source.id), lines: linesOf(draft, source) };
}

/** What the note says and, behind an `Ibid.`, what its source says. */
function linesOf(draft: Draft, note: FootnoteDefinition): string[] {
  const source = note.ibid && sourceOf(draft, note);
  const own = textOf(draft, note);
  return source ? [own, t("Note {0}: {1}", source.id, textOf(draft, source))] : [own];
}

const textOf = (draft: Draft, { body }: FootnoteDefinition): string =>
  opening(sliceOf(draft, body), mostWords) || t("The note is empty.");

/** Longer than notes are; what is longer is no note, and nobody reads it in a hover. */
const mostWords = 150;
