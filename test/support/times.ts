/** How many times as much the laws try as in `npm test`: `npm run soak` says so. */
export const times = Number(process.env["TIMES"] ?? 1);
