import type { NumberEdit } from "../renumber/number-edits";

/** The edits that give a name to something and to everything that cites it; those with a question need consent. */
export interface Renaming {
  readonly edits: readonly NumberEdit[];
}

/** Why something is not renamed, in a drafter's words. */
export interface Refused {
  readonly refusal: string;
}

export const isRefused = (answer: object): answer is Refused => "refusal" in answer;
