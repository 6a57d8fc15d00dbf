import { parseArgs } from "node:util";

export interface Options {
  readonly sizes: readonly number[];
  readonly edits: number;
  readonly starts: number;
  readonly withPeers: boolean;
  /** Whether all is measured, so that the targets can be judged and the documents written. */
  readonly isWhole: boolean;
}

export const wholeSizes = [26, 300, 3_000, 30_000] as const;

/** `--sizes 26,300`, `--edits 200`, `--starts 15`, `--without-peers`. Throws on anything else. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: "string", default: wholeSizes.join(",") },
      edits: { type: "string", default: "200" },
      starts: { type: "string", default: "15" },
      "without-peers": { type: "boolean", default: false },
    },
  });
  const sizes = values.sizes.split(",").map(count);
  const withPeers = !values["without-peers"];
  const isWhole = withPeers && wholeSizes.every((size) => sizes.includes(size)) && count(values.edits) >= 200;
  return { sizes, edits: count(values.edits), starts: count(values.starts), withPeers, isWhole };
}

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new Error(`“${value}” is no count.`);
  return number;
}
