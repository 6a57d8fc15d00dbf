import type { Edit } from "../../text/edit";
import type { Span } from "../../text/span";
import type { Draft } from "../../model/draft";
import type { Diagnosed } from "../diagnostics";

/** The kinds of actions, in the protocol's words: an editor asks for some of them, and can be told to run some on saving. */
export type ActionKind = "quickfix" | "source.renumber.chapeau";

/** A change of a draft that a drafter can choose. */
export interface DraftAction {
  readonly kind: ActionKind;
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The finding that it mends. */
  readonly mends?: Diagnosed;
  /** Whether it is the one to take where several mend the same finding. */
  readonly isPreferred?: boolean;
}

/** Where a drafter asks for actions. */
export interface ActionPlace {
  readonly draft: Draft;
  /** What is selected; empty at a cursor. */
  readonly span: Span;
  /** The findings that it touches. */
  readonly findings: readonly Diagnosed[];
}

/** One family of actions. */
export interface ActionSource {
  readonly kinds: readonly ActionKind[];
  actionsAt(place: ActionPlace): readonly DraftAction[];
}
