import { capitalized } from "../../text/capitalized";
import { memo } from "../../text/memo";
import { opening } from "../../text/opening";
import type { Draft } from "../../model/draft";
import { outline, type Heading } from "../../model/outline";
import { pathOf, titleOf } from "../../model/owners";
import { paragraphOf, type ReferenceTarget } from "../../model/references";
import { placeOf } from "../place";
import type { Found } from "./found";
import type { Query } from "./query";

/** The paragraph, item or article with the number of the query, then its insertions, as `14 bis`, and all items under them. */
export function byNumber(draft: Draft, { path, lead }: Query & { readonly path: string }): Found[] {
  const begun = keyedTargets(draft).filter(({ key }) => isBegunBy(key, path));
  const exact = begun.filter(({ key }) => key === path);
  const targets = new Set([...exact, ...begun].map(({ target }) => target));
  return [...targets].map((target) => toFound(draft, target, lead));
}

function toFound(draft: Draft, target: ReferenceTarget, lead: string): Found {
  const { kind, selection, detail } = placeOf(draft, target);
  const number = target.kind === "heading" ? target.value : pathOf(target);
  const name = [`${lead}${number}`, opening(detail)].filter((part) => part !== "").join(": ");
  return { kind, name, container: containerOf(target), span: selection };
}

/** Whether the key is the path or goes on with it: `14bis` and `14(a)` with `14`, but not `140`. */
const isBegunBy = (key: string, path: string): boolean =>
  path === ""
    ? !key.startsWith("article")
    : key.startsWith(path) && !/\d\d/.test(key.slice(path.length - 1, path.length + 1));

/** A path without blanks, in small letters: `14bis(a)(ii)`. */
export const pathKey = (path: string): string => path.replace(/\s/g, "").toLowerCase();

const keyedTargets = memo((draft: Draft): readonly { readonly key: string; readonly target: ReferenceTarget }[] => {
  const { paragraphs, items, headings } = outline(draft);
  const articles = headings.filter(({ scheme }) => scheme === "article");
  return [...paragraphs, ...items, ...articles]
    .sort((a, b) => a.start - b.start)
    .flatMap((target) => keysOf(target).map((key) => ({ key, target })));
});

/** `OP4` is also found as 4. */
function keysOf(target: ReferenceTarget): string[] {
  if (target.kind === "heading") return [pathKey(`article${target.value}`)];
  const key = pathKey(pathOf(target));
  return [...new Set([key, key.replace(/^[po]p/, "")])];
}

function containerOf(target: ReferenceTarget): string {
  const heading: Heading | undefined = target.kind === "heading" ? undefined : paragraphOf(target)?.series.heading;
  return heading ? capitalized(titleOf(heading)) : "";
}
