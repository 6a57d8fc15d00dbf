import type { Edit } from "../../text/edit";
import type { Span } from "../../text/span";
import type { Draft } from "../../model/draft";
import type { Checks } from "../../rules/checks";
import type { Diagnosed } from "../diagnostics";
import type { Refusal } from "../renumber/obstacles";

/**
 * The kinds of actions, in the protocol's words: an editor asks for some of them, runs some on saving, and binds a key to one.
 * What an editor may call by its kind alone has a kind of its own.
 */
export type ActionKind =
  | "quickfix"
  | "refactor.move.up"
  | "refactor.move.down"
  | "refactor.rewrite.deleteText"
  | "refactor.rewrite.insertFootnote"
  | "refactor.rewrite.join"
  | "refactor.rewrite.keepText"
  | "refactor.rewrite.split"
  | "refactor.rewrite.wrapInBrackets"
  | "source.fixAll.chapeau"
  | "source.renumber.chapeau";

/** A change of a draft that a drafter can choose. */
export interface DraftAction {
  readonly kind: ActionKind;
  readonly title: string;
  /** Works the change out, or says why it cannot be made. A title must be quick, and most of them are never chosen. */
  readonly make: () => Made | Refusal;
  /** Whether there is nothing to work out, and nothing to wait for. */
  readonly isReady?: true;
  /** Why it cannot be chosen here, if that is known at once. */
  readonly disabled?: string;
  /** The finding that it mends. */
  readonly mends?: Diagnosed;
  /** Whether it is the one to take where several mend the same finding. */
  readonly isPreferred?: boolean;
}

/** What an action makes of a draft. */
export interface Made {
  readonly edits: readonly Edit[];
  /** What is to be selected then, in the text afterwards: words to be filled in, or the place where the cursor goes. */
  readonly selection?: Span;
  /** What the drafter should look at afterwards. */
  readonly notices?: readonly Refusal[];
}

/** Where a drafter asks for actions. */
export interface ActionPlace {
  readonly draft: Draft;
  /** What is selected; empty at a cursor. */
  readonly span: Span;
  readonly checks: Checks;
  /** The findings that it touches. */
  readonly findings: readonly Diagnosed[];
}

/** One family of actions. */
export interface ActionSource {
  readonly kinds: readonly ActionKind[];
  actionsAt(place: ActionPlace): readonly DraftAction[];
}

/** In a negotiation numbers are names: a paragraph keeps its own until the next clean revision. */
export const keepsNames = ({ profile }: Checks): boolean => profile === "negotiation";
