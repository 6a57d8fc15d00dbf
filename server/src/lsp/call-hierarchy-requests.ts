import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Connection,
} from "vscode-languageserver";
import { citedBy, citerAt, cites, type Citation } from "../features/call-hierarchy";
import type { Answering } from "./answering";
import { keyOf, toCallHierarchyItem } from "./convert/call-hierarchy";
import type { OpenDraft } from "./drafts";
import { rangeOf } from "./positions";

interface OfItem {
  readonly textDocument: { readonly uri: string };
  readonly item: CallHierarchyItem;
}

/** Answers who cites a paragraph and what it cites; null for one that is no longer to be found. */
export function answerCallHierarchy({ languages }: Connection, { at, whole }: Answering): void {
  const incoming = whole((open, { item }: OfItem): CallHierarchyIncomingCall[] | null => {
    const key = keyOf(item);
    const found = key && citedBy(open.draft, key);
    return found?.map((citation) => ({ from: other(open, citation), fromRanges: ranges(open, citation) })) ?? null;
  });
  const outgoing = whole((open, { item }: OfItem): CallHierarchyOutgoingCall[] | null => {
    const key = keyOf(item);
    const found = key && cites(open.draft, key);
    return found?.map((citation) => ({ to: other(open, citation), fromRanges: ranges(open, citation) })) ?? null;
  });

  languages.callHierarchy.onPrepare(
    at((open, offset) => citerAt(open.draft, offset).map((citer) => toCallHierarchyItem(open, citer))),
  );
  languages.callHierarchy.onIncomingCalls(({ item }) => incoming({ textDocument: item, item }));
  languages.callHierarchy.onOutgoingCalls(({ item }) => outgoing({ textDocument: item, item }));
}

const other = (open: OpenDraft, citation: Citation) => toCallHierarchyItem(open, citation.other);

const ranges = (open: OpenDraft, { places }: Citation) => places.map((place) => rangeOf(open, place));
