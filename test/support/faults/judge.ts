import { diagnose, type Diagnosed } from "../../../server/src/features/diagnostics";
import { editDraft, parseDraft, textOf, type Draft } from "../../../server/src/model/draft";
import { defaultChecks } from "../../../server/src/rules/checks";
import type { Profile } from "../../../server/src/rules/rule";
import { sortEdits, type Edit } from "../../../server/src/text/edit";
import type { Span } from "../../../server/src/text/span";
import { after, type Expected, type Planted } from "./fault";

/** A text that is as it should be, with what the rules say of it all the same. */
export interface Clean {
  readonly name: string;
  readonly draft: Draft;
  readonly profile: Profile;
  readonly findings: readonly Diagnosed[];
}

/** What became of one planted fault. */
export interface Verdict {
  readonly isFound: boolean;
  /** Whether every finding stands at the very mark that the fault is at. */
  readonly isExact: boolean;
  readonly draft: Draft;
  readonly fresh: readonly Diagnosed[];
}

export function cleanText(name: string, text: string, profile: Profile): Clean {
  const draft = parseDraft(text);
  return { name, draft, profile, findings: findingsOf(draft, profile) };
}

/** Whether the rules find in the text with the fault what is expected, and nothing else that they did not find before. */
export function judge(clean: Clean, { edits, expected }: Planted): Verdict {
  const draft = sortEdits(edits).reduceRight(editDraft, clean.draft);
  const known = new Set(clean.findings.map((finding) => keyOf(finding, after(edits, finding.span))));
  const fresh = findingsOf(draft, clean.profile).filter((finding) => !known.has(keyOf(finding, finding.span)));
  const isFound = fresh.length === expected.length && expected.every((one) => fresh.some((each) => meets(each, one)));
  const isExact =
    isFound && expected.every((one) => fresh.some((each) => meets(each, { ...one, at: one.at.slice(0, 1) })));
  return { isFound, isExact, draft, fresh };
}

const findingsOf = (draft: Draft, profile: Profile): readonly Diagnosed[] =>
  diagnose(draft, { ...defaultChecks, profile });

const keyOf = ({ rule }: Diagnosed, { start, end }: Span): string => `${rule} ${start} ${end}`;

const meets = ({ rule, span }: Diagnosed, { rules, at }: Expected): boolean =>
  rules.includes(rule) && at.some(({ start, end }) => span.start < end && start < span.end);

/** The paragraphs around what was planted, what was expected there and what was found, for a reader. */
export function explain(clean: Clean, { edits, expected }: Planted, { draft, fresh }: Verdict): string {
  const text = textOf(draft);
  const say = (rule: string, { start, end }: Span) => `${rule} at «${text.slice(start, end)}» (${start})`;
  const wanted = expected.map(({ rules, at }) => say(rules.join(" or "), at[0] ?? { start: 0, end: 0 }));
  const found = fresh.map(({ rule, span }) => say(rule, span));
  return [
    `In ${clean.name}: ${edits.map((edit) => describe(clean.draft, edit)).join("; ")}`,
    around(text, placesOf(expected)).replace(/^/gm, "    | "),
    `  expected ${wanted.join(", ")}`,
    `  found    ${found.join(", ") || "nothing"}`,
  ].join("\n");
}

const describe = (draft: Draft, { span, text }: Edit): string =>
  `«${textOf(draft).slice(span.start, span.end)}» became «${text}»`;

const placesOf = (expected: readonly Expected[]): number[] => expected.flatMap(({ at }) => at[0]?.start ?? []);

function around(text: string, places: readonly number[]): string {
  const first = text.lastIndexOf("\n", Math.min(...places) - 1) + 1;
  const end = text.indexOf("\n", Math.max(...places));
  return text.slice(first, end < 0 ? undefined : end).slice(0, 1500);
}

/** What the rules say of a text that should be clean. */
export const explainAll = ({ name, draft, findings }: Clean): string =>
  findings.map(({ rule, span }) => `${name}: ${rule}\n    | ${around(textOf(draft), [span.start])}`).join("\n");
