import type { Draft } from "../../model/draft";
import { isRefused, type Refused, type Renaming } from "./answer";
import { nameAt } from "./name";
import { renameDelegation } from "./rename-delegation";
import { renameNote } from "./rename-note";
import { renameArticle, renameItem, renameParagraph } from "./rename-number";

/**
 * Gives the paragraph, item, article, note or delegation at `offset` the name `newName`, at its label and wherever it is
 * cited. A number that is taken is refused; two notes exchange their numbers. Every marker and reference goes on meaning what it
 * meant, or nothing is changed. Undefined where nothing bears a name.
 */
export function rename(draft: Draft, offset: number, newName: string): Renaming | Refused | undefined {
  const name = nameAt(draft, offset);
  if (!name || isRefused(name)) return name;
  const wanted = newName.trim();
  if (wanted === name.text) return { edits: [] };
  switch (name.kind) {
    case "paragraph":
      return renameParagraph(draft, name.target, wanted);
    case "item":
      return renameItem(draft, name.target, wanted);
    case "article":
      return renameArticle(draft, name.target, wanted);
    case "note":
      return renameNote(draft, name.id, wanted);
    case "delegation":
      return renameDelegation(draft, name.text, wanted);
  }
}
