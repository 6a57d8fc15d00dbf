import { blockIndexAt } from "../../../server/src/model/draft";
import { rules } from "../../../server/src/rules";
import { defaultChecks, severityOf } from "../../../server/src/rules/checks";
import type { Fault, Planted } from "./fault";
import { explain, judge, type Clean } from "./judge";
import type { Random } from "./random";

/** What came of planting faults of one kind at many places. */
export interface Trial {
  readonly planted: number;
  readonly found: number;
  readonly exact: number;
  /** Some of those that were not found as they should be. */
  readonly missed: readonly string[];
}

/** Plants up to `count` faults, each in a text of its own choice; fewer where the texts offer too few places. */
export function plantMany(fault: Fault, texts: readonly Clean[], random: Random, count: number): Trial {
  const trial = { planted: 0, found: 0, exact: 0, missed: [] as string[] };
  for (let attempt = 0; attempt < count * ATTEMPTS && trial.planted < count; attempt++) {
    const clean = random.pick(texts);
    const planted = fault(clean.draft, random);
    if (!planted || standsByAnother(clean, planted) || isLawful(clean, planted)) continue;
    const verdict = judge(clean, planted);
    trial.planted++;
    if (verdict.isFound) trial.found++;
    else if (trial.missed.length < EXAMPLES) trial.missed.push(explain(clean, planted, verdict));
    if (verdict.isExact) trial.exact++;
  }
  return trial;
}

/** Two faults in one paragraph may be read as one of another kind. */
const standsByAnother = ({ draft, findings }: Clean, { edits }: Planted): boolean =>
  findings.some(({ span }) =>
    edits.some((edit) => blockIndexAt(draft, edit.span.start) === blockIndexAt(draft, span.start)),
  );

/** What a fault is in one kind of text can be a habit in another, where the rule says nothing. */
const isLawful = ({ profile }: Clean, { expected }: Planted): boolean =>
  rules.some(
    (rule) =>
      expected.some((one) => one.rules.includes(rule.id)) && severityOf(rule, { ...defaultChecks, profile }) === "off",
  );

const ATTEMPTS = 20;
const EXAMPLES = 5;
