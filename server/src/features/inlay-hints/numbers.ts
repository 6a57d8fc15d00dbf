import { t } from "@vscode/l10n";
import { memo } from "../../text/memo";
import { isCompilation } from "../../model/compilation";
import type { Draft } from "../../model/draft";
import { isIgnored } from "../../model/ignored";
import { nameOf, type List, type Series } from "../../model/outline";
import { listFaults, numberFaults } from "../../model/sequence";
import { numberItems, numberParagraphs } from "../renumber/numbering";
import type { Hint } from "./hint";

/**
 * Behind a number that a renumbering of the draft would change, the one that it would get. Only in series and lists with a
 * fault that is told: an excerpt that begins with 12 is in order. None in a compilation.
 */
export const numberHints = memo((draft: Draft): readonly Hint[] =>
  isCompilation(draft) ? [] : [...paragraphHints(draft), ...itemHints(draft)],
);

function* paragraphHints(draft: Draft): Iterable<Hint> {
  const faulty = faultySeries(draft);
  if (faulty.size === 0) return;
  for (const [paragraph, { number }] of numberParagraphs(draft, undefined, false)) {
    if (number === paragraph.number || !faulty.has(paragraph.series)) continue;
    const name = nameOf({ series: paragraph.series, number, insertion: paragraph.insertion });
    yield {
      offset: paragraph.label.end,
      label: `→ ${name}`,
      tooltip: t("By its place this is paragraph {0}. Renumbering the draft makes it so.", name),
    };
  }
}

function* itemHints(draft: Draft): Iterable<Hint> {
  const faulty = faultyLists(draft);
  if (faulty.size === 0) return;
  for (const [item, value] of numberItems(draft, undefined)) {
    if (value === item.text || !faulty.has(item.list)) continue;
    const label = item.form.replace("x", value);
    yield {
      offset: item.label.end,
      label: `→ ${label}`,
      tooltip: t("By its place this is item {0}. Renumbering the draft makes it so.", label),
    };
  }
}

function faultySeries(draft: Draft): ReadonlySet<Series> {
  const told = (["gap", "duplicate", "order"] as const).flatMap((kind) =>
    [...numberFaults(draft, kind)].filter(({ paragraph }) => !isIgnored(draft, ruleOf[kind], paragraph.label.start)),
  );
  return new Set(told.map(({ paragraph }) => paragraph.series));
}

const ruleOf = { gap: "number-gap", duplicate: "duplicate-number", order: "number-order" };

function faultyLists(draft: Draft): ReadonlySet<List> {
  const told = [...listFaults(draft)].filter(({ list, fault }) => {
    const item = list.items[fault.index];
    return item && !isIgnored(draft, "sub-paragraph-order", item.label.start);
  });
  return new Set(told.map(({ list }) => list));
}
