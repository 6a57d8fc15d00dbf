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
export const diagnose = (draft: Draft, checks: Checks): readonly Diagnosed[] => findingsUnder(checks)(draft);

/** An editor asks for findings and for what mends them in turn, and for the same version again and again. */
const findingsUnder = memo((checks: Checks) => memo((draft: Draft) => findingsIn(draft, checks)));

function findingsIn(draft: Draft, checks: Checks): readonly Diagnosed[] {
  const found: Diagnosed[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, checks);
    if (severity === "off" || (rule.isSequential && isCompilation(draft))) continue;
    for (const finding of told(draft, rule)) found.push({ ...finding, rule: rule.id, severity });
  }
  return found
    .filter(({ rule, span }) => !isIgnored(draft, rule, span.start))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The findings of a rule, but of more than anybody reads only the first: a text of nothing but brackets has a million. */
function* told(draft: Draft, rule: Rule): Iterable<Finding> {
  let count = 0;
  for (const finding of rule.check(draft, rules)) {
    if (count === MOST) {
      yield {
        span: finding.span,
        message: t(
          "There are more findings of this kind from here on. Mend some of the first {0}, and they are shown.",
          MOST,
        ),
      };
      return;
    }
    count++;
    yield finding;
  }
}

const MOST = 10_000;
