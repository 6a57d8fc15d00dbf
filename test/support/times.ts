/** How many times as much is tried as in `npm test`: `npm run soak` says so. */
export const times = Number(process.env["TIMES"] ?? 1);

/** For fast-check: how often a law is tried. */
export const runs = (count: number): { readonly numRuns: number } => ({ numRuns: count * times });
