import { groupBy } from "../../text/group";
import type { Change, LeftOut } from "./report";

/** What was done, in one sentence. */
export function summaryOf({ changes }: { readonly changes: readonly Change[] }): string {
  if (changes.length === 0) return "Nothing to clean up.";
  return `Cleaned up: ${changes.map(({ count, words }) => `${count} ${words}`).join(", ")}.`;
}

/** The lines that were left out, those that differ in nothing but numbers together: `2/18 99-12345 (9 lines like this)`. */
export function leftOutLines({ leftOut }: { readonly leftOut: readonly LeftOut[] }): string[] {
  const kinds = groupBy(leftOut, ({ text }) => text.replace(/\d+/g, "0"));
  return Array.from(kinds.values(), (alike) => {
    const count = alike.reduce((sum, line) => sum + line.count, 0);
    return (alike[0]?.text ?? "") + (count > 1 ? ` (${count} lines like this)` : "");
  });
}
