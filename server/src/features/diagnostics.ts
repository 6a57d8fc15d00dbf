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

/**
 * The findings of all rules that are not switched off, in the order of the text, without those that a pragma ignores. Of more
 * than anybody reads only the first are told: a text of nothing but brackets has a million.
 */
export const diagnose = (draft: Draft, checks: Checks): readonly Diagnosed[] => allUnder(checks)(draft);

/** The same for an editor, which is told fewer of each rule: to send them all at each keystroke would make it wait. */
export const diagnoseFirst = (draft: Draft, checks: Checks): readonly Diagnosed[] => firstUnder(checks)(draft);

/** The findings in no order, each when it is asked for. */
export function* findings(draft: Draft, checks: Checks, most = 10_000): Iterable<Diagnosed> {
  for (const rule of rules) yield* firstOf(findingsOf(rule, draft, checks), most);
}

/** An editor asks for findings and for what mends them in turn, and for the same version again and again. */
const allUnder = memo((checks: Checks) => memo((draft: Draft) => inOrder(findings(draft, checks))));
const firstUnder = memo((checks: Checks) => memo((draft: Draft) => inOrder(findings(draft, checks, 100))));

function* findingsOf(rule: Rule, draft: Draft, checks: Checks): Iterable<Diagnosed> {
  const severity = severityOf(rule, checks);
  if (severity === "off" || (rule.isSequential && isCompilation(draft))) return;
  for (const finding of rule.check(draft, rules)) {
    if (!isIgnored(draft, rule.id, finding.span.start)) yield { ...finding, rule: rule.id, severity };
  }
}

function* firstOf(found: Iterable<Diagnosed>, most: number): Iterable<Diagnosed> {
  let count = 0;
  for (const finding of found) {
    if (count === most) {
      const { span, rule, severity } = finding;
      yield { span, rule, severity, message: more(most) };
      return;
    }
    count++;
    yield finding;
  }
}

const more = (most: number): string =>
  t("There are more findings of this kind from here on. Mend some of the first {0}, and they are shown.", most);

const inOrder = (found: Iterable<Diagnosed>): readonly Diagnosed[] =>
  [...found].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
