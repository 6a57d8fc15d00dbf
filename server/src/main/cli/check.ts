import { parseArgs } from "node:util";
import { t } from "@vscode/l10n";
import { diagnose, type Diagnosed } from "../../features/diagnostics";
import { suggestProfile } from "../../features/suggest-profile";
import { rangeOf } from "../../lsp/positions";
import { parseDraft, type Draft } from "../../model/draft";
import { rules } from "../../rules";
import { profiles, severities, type Checks } from "../../rules/checks";
import type { Profile, Severity } from "../../rules/rule";
import { readSettings } from "../../settings/read";
import { readSource } from "./files";
import { formats, type Report } from "./formats";
import { Misuse } from "./misuse";
import { projectSettings } from "./project";

/** `chapeau check`: writes the findings of all files and gives the exit code. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: "string", default: "text" },
      rule: { type: "string", multiple: true, default: [] },
      profile: { type: "string" },
      "fail-on": { type: "string", default: "error" },
    },
  });
  const format = formats[among("--format", values.format, Object.keys(formats) as (keyof typeof formats)[])];
  const asked: Asked = {
    ...(values.profile !== undefined && { profile: among("--profile", values.profile, profiles) }),
    rules: readRules(values.rule),
  };
  const failOn = among("--fail-on", values["fail-on"], [...severities, "never"] as const);
  if (positionals.length === 0) throw new Misuse(t("Name the drafts to check, or - for standard input."));
  const { reports, unreadable } = await reportAll(positionals, asked);
  process.stdout.write(`${format(reports, !unreadable)}\n`);
  return unreadable ? 2 : exitCode(reports, failOn);
}

/** What the options say; it goes before what the project file of a draft says. */
interface Asked {
  readonly profile?: Profile;
  readonly rules: Checks["rules"];
}

async function reportAll(names: readonly string[], asked: Asked): Promise<{ reports: Report[]; unreadable: boolean }> {
  const reports: Report[] = [];
  let unreadable = false;
  for (const name of names) {
    try {
      const draft = parseDraft((await readSource(name)).text);
      const project = projectSettings(name);
      for (const finding of diagnose(draft, readSettings(asked, project))) reports.push(reportOf(name, draft, finding));
      if (!asked.profile && !project["profile"]) suggest(name, draft);
    } catch (error) {
      if (!(error instanceof Misuse)) throw error;
      process.stderr.write(`chapeau: ${error.message}\n`);
      unreadable = true;
    }
  }
  return { reports, unreadable };
}

function suggest(name: string, draft: Draft): void {
  const suggested = suggestProfile(draft);
  if (!suggested) return;
  process.stderr.write(
    `chapeau: ${t("{0} has {1}: --profile {2} may suit it better.", name, suggested.reason, suggested.profile)}\n`,
  );
}

function reportOf(file: string, draft: Draft, { span, severity, rule, message }: Diagnosed): Report {
  const { start, end } = rangeOf({ draft, encoding: "utf-16" }, span);
  return {
    file,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    severity,
    rule,
    message,
  };
}

function exitCode(reports: readonly Report[], failOn: Severity | "never"): number {
  if (failOn === "never") return 0;
  const asked = severities.slice(0, severities.indexOf(failOn) + 1);
  return reports.some((report) => asked.includes(report.severity)) ? 1 : 0;
}

function readRules(settings: readonly string[]): Checks["rules"] {
  return Object.fromEntries(
    settings.map((setting) => {
      const [id = "", severity = ""] = setting.split("=");
      if (!rules.some((rule) => rule.id === id))
        throw new Misuse(t("There is no rule “{0}”. The rules are: {1}.", id, rules.map((rule) => rule.id).join(", ")));
      return [id, among(`--rule ${id}`, severity, [...severities, "off"] as const)];
    }),
  );
}

/** The value, if it is one of `known`; throws `Misuse` otherwise. */
export function among<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined)
    throw new Misuse(t("{0} takes one of {1}; “{2}” is none of them.", option, known.join(", "), value));
  return found;
}
