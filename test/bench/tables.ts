import type { Figures } from "./measure";
import type { Results } from "./results";
import { median, quantile } from "./statistics";
import { isMet, million, targets, type Target } from "./targets";

/** The targets, and whether they are met, as a Markdown table. */
export function targetTable(results: Results): string {
  const rows = targets(results).map((target) => [
    target.what,
    figure(target.value, target.unit),
    `${target.isLeast ? "≥" : "≤"} ${figure(target.limit, target.unit)}`,
    verdict(target),
  ]);
  return table([["", "measured", "target", ""], ...rows]);
}

/** What each server took at each size. */
export function absoluteTables(results: Results): string {
  const measures: [string, (figures: Figures) => string][] = [
    ["Keystroke → diagnostics, p50 / p99 ms", ({ edit }) => spread(edit)],
    ["The same with the other requests asked, p50 / p99 ms", ({ editAtWork }) => spread(editAtWork)],
    ["Keystroke → all of them answered, p50 / p99 ms", ({ answers }) => spread(answers)],
    ["CPU a keystroke, ms", ({ cpu }) => figure(median(cpu))],
    ["Start → first diagnostics, ms", ({ start }) => figure(median(start))],
    ["Open → diagnostics, ms", ({ open }) => figure(median(open))],
    [
      "Memory after opening / at its peak while typing, MB",
      ({ resident, peak }) => `${megabytes(median(resident))} / ${megabytes(quantile(peak, 1))}`,
    ],
    ["Diagnostics at hand", ({ findings }) => figure(median(findings))],
  ];
  return measures.map(([title, cell]) => `### ${title}\n\n${bySize(results, cell)}`).join("\n\n");
}

export function checkTable(results: Results): string {
  const rows = [...results.checks.keys()].map((name) => {
    const { speed, peak } = results.checkOf(name);
    return [`${name} check`, figure(speed && speed / million), figure(peak && peak / million)];
  });
  return table([["", "MB/s", "peak, MB"], ...rows]);
}

function bySize(results: Results, cell: (figures: Figures) => string): string {
  const rows = results.servers.map((server) => {
    const cells = results.sizes.map((size) => results.of(server, size));
    return [server, ...cells.map((figures) => (figures ? cell(figures) : "–"))];
  });
  return table([["paragraphs", ...results.sizes.map((size) => size.toLocaleString("en"))], ...rows]);
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function verdict(target: Target): string {
  const met = isMet(target);
  return met === undefined ? "not measured" : met ? "met" : "**not met**";
}

const spread = (values: readonly number[]) => `${figure(median(values))} / ${figure(quantile(values, 0.99))}`;

const megabytes = (bytes: number | undefined) => figure(bytes && bytes / million);

/** With as many digits as say something. */
function figure(value: number | undefined, unit = ""): string {
  if (value === undefined) return "–";
  const digits = Number.isInteger(value) || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)}${unit && ` ${unit}`}`;
}
