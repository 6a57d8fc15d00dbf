import { t } from "@vscode/l10n";
import { capitalized } from "../../text/capitalized";
import type { Span } from "../../text/span";
import { delegationsByName } from "../../model/delegations";
import type { CitedDocument } from "../../model/citations";
import type { Draft } from "../../model/draft";
import { symbolAt, type DraftSymbol } from "../../model/symbol";
import { counted } from "../counted";
import { listed, placeName } from "../place-name";
import { aboutBracket } from "./bracket";
import { aboutDefinition, aboutIbid, aboutMarker } from "./note";
import { aboutNumber, aboutTarget } from "./numbered";

/** What there is to say of a thing. Plain text, some of it the drafter's own: nothing in it is markup. */
export interface About {
  /** As `Note 5`. */
  readonly title: string;
  /** A paragraph each. */
  readonly lines: readonly string[];
}

export interface Hover extends About {
  /** The thing itself. */
  readonly span: Span;
}

/**
 * Says of a marker what its note says, `Ibid.` written out; of a reference how its target begins; of a number who cites it;
 * of a bracket its level, length and owners; of a delegation where it is named; of a document its name.
 */
export function hover(draft: Draft, offset: number): Hover | undefined {
  const symbol = symbolAt(draft, offset);
  return symbol && { span: symbol.span, ...about(draft, symbol) };
}

function about(draft: Draft, symbol: DraftSymbol): About {
  switch (symbol.kind) {
    case "marker":
      return aboutMarker(draft, symbol.marker);
    case "definition":
      return aboutDefinition(draft, symbol.definition);
    case "ibid":
      return aboutIbid(draft, symbol.definition);
    case "reference":
      return aboutTarget(draft, symbol.target);
    case "numbered":
      return aboutNumber(draft, symbol.target);
    case "bracket":
      return aboutBracket(draft, symbol.span);
    case "delegation":
      return aboutDelegation(draft, symbol.delegation.name);
    case "citation":
      return aboutDocument(symbol.document);
  }
}

function aboutDelegation(draft: Draft, name: string): About {
  const places = delegationsByName(draft).get(name) ?? [];
  const where = listed(places.map(({ start }) => placeName(draft, start)));
  return { title: name, lines: [t("Named in {0}: {1}.", counted.brackets(places.length), where)] };
}

/** The title of `A/77/L.8` is `document A/77/L.8`: there is nothing to add to it. */
const aboutDocument = ({ title, symbol }: CitedDocument): About => ({
  title: capitalized(title),
  lines: title.includes(symbol) ? [] : [symbol],
});
