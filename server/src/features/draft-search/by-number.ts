import { groupBy } from "../../text/group";
import { memo } from "../../text/memo";
import { opening } from "../../text/opening";
import type { Draft } from "../../model/draft";
import { outline, type Heading } from "../../model/outline";
import { pathOf, titleOf } from "../../model/owners";
import { paragraphOf, type ReferenceTarget } from "../../model/references";
import { placeOf } from "../place";
import type { Found } from "./found";
import type { Query } from "./query";

/** The paragraphs, items and articles that bear the number of the query. */
export function byNumber(draft: Draft, { path, lead }: Query & { readonly path: string }): Found[] {
  return (targetsByPath(draft).get(path) ?? []).map((target) => {
    const { kind, selection, detail } = placeOf(draft, target);
    const number = target.kind === "heading" ? target.value : pathOf(target);
    const name = [`${lead}${number}`, opening(detail)].filter((part) => part !== "").join(": ");
    return { kind, name, container: containerOf(target), span: selection };
  });
}

/** A path without blanks, in small letters: `14bis(a)(ii)`. */
export const pathKey = (path: string): string => path.replace(/\s/g, "").toLowerCase();

const targetsByPath = memo((draft: Draft): ReadonlyMap<string, readonly ReferenceTarget[]> => {
  const { paragraphs, lists, headings } = outline(draft);
  const items = lists.flatMap((list) => list.items);
  const articles = headings.filter(({ scheme }) => scheme === "article");
  const keyed = [...paragraphs, ...items, ...articles].flatMap((target) =>
    keysOf(target).map((key) => ({ key, target })),
  );
  const groups = groupBy(keyed, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ target }) => target)]));
});

/** `OP4` is also found as 4. */
function keysOf(target: ReferenceTarget): string[] {
  if (target.kind === "heading") return [pathKey(`article${target.value}`)];
  const key = pathKey(pathOf(target));
  return [...new Set([key, key.replace(/^[po]p/, "")])];
}

function containerOf(target: ReferenceTarget): string {
  const heading: Heading | undefined = target.kind === "heading" ? undefined : paragraphOf(target)?.series.heading;
  const title = heading ? titleOf(heading) : "";
  return title.charAt(0).toUpperCase() + title.slice(1);
}
