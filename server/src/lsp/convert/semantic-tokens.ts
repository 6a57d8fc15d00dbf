import type { SemanticTokensEdit, SemanticTokensLegend } from "vscode-languageserver";
import { memo } from "../../text/memo";
import {
  semanticTokens,
  tokenModifiers,
  tokenTypes,
  type BlockTokens,
  type Token,
} from "../../features/semantic-tokens";
import { columnsOf, firstLineOf, positionIn, type Encoding, type Positioned } from "../positions";

/** The names of the numbers in the answers. */
export const legend: SemanticTokensLegend = {
  tokenTypes: tokenTypes.map(({ id }) => id),
  tokenModifiers: tokenModifiers.map(({ id }) => id),
};

/** How many numbers a token is written with. */
const SIZE = 5;

/**
 * The tokens of the blocks from `first` up to `last`, that one too, as the protocol writes them: lines and columns count from
 * the token before.
 */
export function toTokenData({ draft, encoding }: Positioned, first: number, last: number): number[] {
  const data: number[] = [];
  let [line, character] = [0, 0];
  for (let index = first; index <= last; index++) {
    const tokens = semanticTokens(draft, index);
    if (!tokens) break;
    const written = writtenIn[encoding](tokens);
    const firstLine = firstLineOf(draft, index);
    for (let at = 0; at < written.length; at += SIZE) {
      const [tokenLine, column] = [firstLine + (written[at] ?? 0), written[at + 1] ?? 0];
      data.push(tokenLine - line, tokenLine === line ? column - character : column);
      data.push(written[at + 2] ?? 0, written[at + 3] ?? 0, written[at + 4] ?? 0);
      [line, character] = [tokenLine, column];
    }
  }
  return data;
}

/** The one edit that makes `after` of `before`, without the tokens at both ends that stay; none if all do. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  start -= start % SIZE;
  let kept = 0;
  while (kept < shorter - start && before[before.length - 1 - kept] === after[after.length - 1 - kept]) kept++;
  kept -= kept % SIZE;
  return [{ start, deleteCount: before.length - start - kept, data: after.slice(start, after.length - kept) }];
}

/**
 * Line, column, length, type and modifiers of each token, with lines and columns that count from the block. No token goes
 * over the end of a line, as not every editor takes such: none of the leaves that they are made of does.
 */
const writer = (encoding: Encoding) =>
  memo(({ block, tokens }: BlockTokens): readonly number[] =>
    tokens.flatMap((token) => {
      const { line, character } = positionIn(block, token.start, encoding);
      const length = columnsOf(block.text.slice(token.start, token.end), encoding);
      return [line, character, length, typeOf(token), modifiersOf(token)];
    }),
  );

/** Remembered with the tokens: those of a block that an edit does not touch are not written anew. */
const writtenIn = { "utf-8": writer("utf-8"), "utf-16": writer("utf-16") };

const typeOf = ({ type }: Token): number => legend.tokenTypes.indexOf(type);

const modifiersOf = ({ modifiers }: Token): number =>
  modifiers.reduce((bits, modifier) => bits | (1 << legend.tokenModifiers.indexOf(modifier)), 0);
