import { t } from "@vscode/l10n";
import { memo } from "../text/memo";
import { isCompilation } from "../model/compilation";
import type { Draft } from "../model/draft";
import { isIgnored } from "../model/ignored";
import { rules } from "../rules";
import { severityOf, type Checks } from "../rules/checks";
import type { Finding, Rule, Severity } from "../rules/rule";

/** A finding with the rule that made it and the severity that the settings give it. */
export interface Diagnosed extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

/** The findings of all rules that are not switched off, in the order of the text, without those that a pragma ignores. */
export const diagnose = (draft: Draft, checks: Checks): readonly Diagnosed[] => allUnder(checks)(draft);

/**
 * The same with a hundred of each rule at most; the last one says that there are more. More of a kind than that are mended
 * elsewhere than in an editor's list, and to send them all at each keystroke would make the editor wait.
 */
export const diagnoseFirst = (draft: Draft, checks: Checks): readonly Diagnosed[] => firstUnder(checks)(draft);

/** The findings in no order, each when it is asked for. */
export function* findings(draft: Draft, checks: Checks): Iterable<Diagnosed> {
  for (const rule of rules) yield* findingsOf(rule, draft, checks);
}

const MOST = 100;

/** An editor asks for findings and for what mends them in turn, and for the same version again and again. */
const allUnder = memo((checks: Checks) => memo((draft: Draft) => inOrder(findings(draft, checks))));
const firstUnder = memo((checks: Checks) =>
  memo((draft: Draft) => inOrder(rules.flatMap((rule) => firstOf(findingsOf(rule, draft, checks))))),
);

function* findingsOf(rule: Rule, draft: Draft, checks: Checks): Iterable<Diagnosed> {
  const severity = severityOf(rule, checks);
  if (severity === "off" || (rule.isSequential && isCompilation(draft))) return;
  for (const finding of rule.check(draft, rules)) {
    if (!isIgnored(draft, rule.id, finding.span.start)) yield { ...finding, rule: rule.id, severity };
  }
}

function firstOf(found: Iterable<Diagnosed>): Diagnosed[] {
  const first: Diagnosed[] = [];
  for (const finding of found) {
    if (first.length === MOST) return [...first.slice(0, -1), withMore(first.at(-1) ?? finding)];
    first.push(finding);
  }
  return first;
}

const withMore = (finding: Diagnosed): Diagnosed => ({
  ...finding,
  message: t("{0} More of these follow in the draft; they are shown when some are dealt with.", finding.message),
});

const inOrder = (found: Iterable<Diagnosed>): readonly Diagnosed[] =>
  [...found].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
