import type { Rule } from "./rule";
import { undefinedFootnote } from "./undefined-footnote";
import { unopenedBracket } from "./unopened-bracket";

/** Every rule, in the order of the alphabet. */
export const rules: readonly Rule[] = [undefinedFootnote, unopenedBracket];
