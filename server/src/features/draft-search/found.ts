import type { Span } from "../../text/span";
import type { OutlineKind } from "../document-outline";

/** A place in a draft that answers a query. */
export interface Found {
  readonly kind: OutlineKind | "document" | "delegation";
  readonly name: string;
  /** Where in the draft it stands: `Article 5`, `Paragraph 3`. May be empty. */
  readonly container: string;
  readonly span: Span;
}
