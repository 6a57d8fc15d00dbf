import { rules } from "../../rules";
import type { Severity } from "../../rules/rule";
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

/** How findings can be written. */
export const formats = {
  text: (reports: readonly Report[]) => [...reports.map(line), summary(reports)].join("\n"),
  json: (reports: readonly Report[]) => JSON.stringify(reports, null, 2),
  sarif: (reports: readonly Report[]) => JSON.stringify(sarif(reports), null, 2),
};

const line = ({ file, line, column, severity, rule, message }: Report): string =>
  `${file}:${line}:${column}: ${severity}: ${message} [${rule}]`;

function summary(reports: readonly Report[]): string {
  const count = (severity: Severity, word: string) => {
    const number = reports.filter((report) => report.severity === severity).length;
    return number === 0 ? [] : [`${number} ${word}${number === 1 ? "" : "s"}`];
  };
  const parts = [
    ...count("error", "error"),
    ...count("warning", "warning"),
    ...count("information", "note"),
    ...count("hint", "hint"),
  ];
  return parts.length === 0 ? "Nothing found." : `${parts.join(", ")}.`;
}

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
