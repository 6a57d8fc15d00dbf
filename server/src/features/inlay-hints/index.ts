import { touches, type Span } from "../../text/span";
import type { Draft } from "../../model/draft";
import type { Hint } from "./hint";
import { numberHints } from "./numbers";
import { ownerHints } from "./owners";
import { referenceHints } from "./references";

/** Which hints are wanted. */
export interface HintKinds {
  readonly references: boolean;
  readonly numbers: boolean;
  readonly owners: boolean;
}

/** The hints in `within`, in the order of the text. */
export function inlayHints(draft: Draft, within: Span, kinds: HintKinds): Hint[] {
  const hints = [
    ...(kinds.references ? referenceHints(draft, within) : []),
    ...(kinds.numbers ? numberHints(draft) : []),
    ...(kinds.owners ? ownerHints(draft) : []),
  ];
  return hints.filter(({ offset }) => touches(within, offset)).sort((a, b) => a.offset - b.offset);
}

export type { Hint } from "./hint";
