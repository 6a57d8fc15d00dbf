import type {
  Connection,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensRangeParams,
} from "vscode-languageserver";
import { blockIndexAt } from "../model/draft";
import type { Answering } from "./answering";
import { tokenEdits, toTokenData } from "./convert/semantic-tokens";
import type { OpenDraft } from "./drafts";
import { spanOf } from "./positions";

/** Answers with all tokens of a draft, those near a range, or what is new since the last answer. Gives a way to forget a draft that is closed. */
export function serveSemanticTokens(connection: Connection, { whole }: Answering): (uri: string) => void {
  const answered = new Map<string, SemanticTokens>();

  const full = (open: OpenDraft): SemanticTokens => {
    const answer = { resultId: String(open.version), data: toTokenData(open, 0, open.draft.blocks.length - 1) };
    answered.set(open.uri, answer);
    return answer;
  };
  const delta = (
    open: OpenDraft,
    { previousResultId }: SemanticTokensDeltaParams,
  ): SemanticTokens | SemanticTokensDelta => {
    const before = answered.get(open.uri);
    const after = full(open);
    if (before?.resultId !== previousResultId) return after;
    return { resultId: String(open.version), edits: tokenEdits(before.data, after.data) };
  };
  const inRange = (open: OpenDraft, { range }: SemanticTokensRangeParams): SemanticTokens => {
    const { start, end } = spanOf(open, range);
    return { data: toTokenData(open, blockIndexAt(open.draft, start), blockIndexAt(open.draft, end)) };
  };

  connection.languages.semanticTokens.on(whole(full));
  connection.languages.semanticTokens.onDelta(whole(delta));
  connection.languages.semanticTokens.onRange(whole(inRange));
  return (uri) => answered.delete(uri);
}
