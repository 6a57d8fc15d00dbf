import type { Position, TextDocumentContentChangeEvent, VersionedTextDocumentIdentifier } from "vscode-languageserver";
import { editDraft, parseDraft, type Draft } from "../model/draft";
import { spanOf, type Encoding, type Positioned } from "./positions";

/** A draft as the editor has it. */
export interface OpenDraft extends Positioned {
  readonly uri: string;
  readonly version: number;
}

/** The open drafts, kept in step with the editor change by change. */
export class Drafts {
  constructor(readonly encoding: Encoding = "utf-16") {}

  private readonly byUri = new Map<string, OpenDraft>();

  get(uri: string): OpenDraft | undefined {
    return this.byUri.get(uri);
  }

  all(): Iterable<OpenDraft> {
    return this.byUri.values();
  }

  /** Throws for what is no text: what the editor has is not known then. */
  open(uri: string, version: number, text: string): void {
    this.byUri.set(uri, { uri, version, draft: parseDraft(asText(text)), encoding: this.encoding });
  }

  close(uri: string): void {
    this.byUri.delete(uri);
  }

  /**
   * Makes the changes one after the other; a draft that is not open is not known, and stays so. Throws if the version is not a
   * later one, or for what is no change: the texts would no longer be the same.
   */
  change({ uri, version }: VersionedTextDocumentIdentifier, changes: readonly TextDocumentContentChangeEvent[]): void {
    const before = this.byUri.get(uri);
    if (!before) return;
    if (version <= before.version) throw new Error(`Version ${version} of a draft came after ${before.version}.`);
    this.byUri.set(uri, { ...before, version, draft: changes.reduce(this.changed, before.draft) });
  }

  private readonly changed = (draft: Draft, change: TextDocumentContentChangeEvent): Draft => {
    const text = asText(change.text);
    if (!("range" in change)) return parseDraft(text);
    const { start, end } = change.range;
    if (!isPlace(start) || !isPlace(end)) throw new Error("A change of a draft names no place.");
    const { encoding } = this;
    return editDraft(draft, { span: spanOf({ draft, encoding }, { start, end }), text });
  };
}

/** What the protocol promises is looked at here only: with one wrong change every later answer would be wrong. */
function asText(value: unknown): string {
  if (typeof value === "string") return value;
  throw new Error("The text of a draft is no text.");
}

const isPlace = ({ line, character }: Position): boolean =>
  [line, character].every((count) => Number.isInteger(count) && count >= 0);
