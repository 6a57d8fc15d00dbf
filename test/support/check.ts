import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/text/edit";
import { parseDraft } from "../../server/src/model/draft";
import { rules } from "../../server/src/rules";
import type { Finding, Rule } from "../../server/src/rules/rule";
import { readMarked, writeMarked } from "./marked";

/** Checks that `rule` finds in the sample exactly what is marked `{|so|}`, and gives the findings for more questions. */
export function checkRule(rule: Rule, sample: string): readonly Finding[] {
  const { text } = readMarked(sample);
  const findings = findingsOf(rule, text);
  const marked = writeMarked(
    text,
    findings.map((finding) => finding.span),
  );
  assert.equal(marked, sample);
  return findings;
}

/** Checks that the first fix of every finding, all applied together, turns `before` into `after`. */
export function checkFix(rule: Rule, before: string, after: string): void {
  const findings = findingsOf(rule, before);
  const edits = findings.flatMap((finding) => finding.fixes?.[0]?.edits ?? []);
  assert.equal(applyEdits(before, edits), after);
}

export function findingsOf(rule: Rule, text: string): readonly Finding[] {
  return [...rule.check(parseDraft(text), rules)].sort((a, b) => a.span.start - b.span.start);
}
