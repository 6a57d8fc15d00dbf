import { lineStarts } from "../text/lines";
import { memo } from "../text/memo";
import type { Block } from "../syntax/tree";

/** The offsets in a block at which its lines start. */
export const blockLines = memo((block: Block): readonly number[] => lineStarts(block.text));
