import { ResponseError, type Connection, type Position } from "vscode-languageserver";
import type { OpenDraft } from "./drafts";
import { offsetAt } from "./positions";
import type { Session } from "./session";

interface OfDraft {
  readonly textDocument: { readonly uri: string };
}

interface AtPlace extends OfDraft {
  readonly position: Position;
}

/** Makes handlers of requests out of functions of an open draft. A draft that is not open is answered with null. */
export interface Answering {
  /** The answer for a whole draft. */
  readonly whole: <P extends OfDraft, R>(answer: (open: OpenDraft, params: P) => R) => (params: P) => R | null;
  /** The answer for a place in a draft, in UTF-16 units. */
  readonly at: <P extends AtPlace, R>(
    answer: (open: OpenDraft, offset: number, params: P) => R,
  ) => (params: P) => R | null;
}

/** A fault in one feature is logged and answered with null; the others go on. A `ResponseError` is an answer. */
export function answering(connection: Connection, session: Session): Answering {
  const whole: Answering["whole"] = (answer) => (params) => {
    const open = session.drafts.get(params.textDocument.uri);
    try {
      return open ? answer(open, params) : null;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(String(error instanceof Error ? error.stack : error));
      return null;
    }
  };
  return { whole, at: (answer) => whole((open, params) => answer(open, offsetAt(open, params.position), params)) };
}
