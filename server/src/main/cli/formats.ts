import { t } from "@vscode/l10n";
import { rules } from "../../rules";
import { severities } from "../../rules/checks";
import type { Severity } from "../../rules/rule";
import { spoken } from "../../settings/language";
import { version } from "../../../../package.json";

/** A finding for people and programs: lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Report {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly message: string;
}

/** How findings can be written; `isComplete` says whether every file could be read. */
export const formats = {
  text: (reports: readonly Report[], isComplete: boolean) =>
    [...reports.map(line), summary(reports, isComplete)].join("\n"),
  json: (reports: readonly Report[]) => JSON.stringify(reports, null, 2),
  sarif: (reports: readonly Report[]) => JSON.stringify(sarif(reports), null, 2),
};

const line = ({ file, line, column, severity, rule, message }: Report): string =>
  `${file}:${line}:${column}: ${severity}: ${message} [${rule}]`;

function summary(reports: readonly Report[], isComplete: boolean): string {
  const parts = severities.flatMap((severity) => {
    const count = reports.filter((report) => report.severity === severity).length;
    return count === 0 ? [] : [counted[severity](count)];
  });
  if (parts.length > 0) return `${parts.join(", ")}.`;
  return isComplete ? t("Nothing found.") : t("Nothing found in what could be read.");
}

const counted: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => (count === 1 ? t("1 error") : t("{0} errors", count)),
  warning: (count) => (count === 1 ? t("1 warning") : t("{0} warnings", count)),
  information: (count) => (count === 1 ? t("1 note") : t("{0} notes", count)),
  hint: (count) => (count === 1 ? t("1 hint") : t("{0} hints", count)),
};

const sarif = (reports: readonly Report[]) => ({
  $schema: "https://json.schemastore.org/sarif-2.1.0.json",
  version: "2.1.0",
  runs: [
    {
      tool: {
        driver: {
          name: "Chapeau",
          version,
          rules: rules.map(({ id, about }) => ({ id, fullDescription: { text: about } })),
        },
      },
      columnKind: "utf16CodeUnits",
      language: spoken(),
      results: reports.map(sarifResult),
    },
  ],
});

const levels = { error: "error", warning: "warning", information: "note", hint: "note" };

const sarifResult = (report: Report) => ({
  ruleId: report.rule,
  level: levels[report.severity],
  message: { text: report.message },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(report.file.replaceAll("\\", "/")) },
        region: {
          startLine: report.line,
          startColumn: report.column,
          endLine: report.endLine,
          endColumn: report.endColumn,
        },
      },
    },
  ],
});
