import type { Results } from "./results";
import { chapeau, echo, textDocuments } from "./servers";
import { median, quantile, ratio } from "./statistics";

/** What was aimed at, and what was measured; undefined where something lacks. */
export interface Target {
  readonly what: string;
  readonly value: number | undefined;
  /** The value is at most, or at least, this one. */
  readonly limit: number;
  readonly isLeast?: boolean;
  readonly unit: "×" | "MB" | "MB/s";
}

/** Undefined where nothing was measured. */
export function isMet({ value, limit, isLeast }: Target): boolean | undefined {
  if (value === undefined) return undefined;
  return isLeast ? value >= limit : value <= limit;
}

export const million = 1_000_000;

const [shortest, long, longest] = [26, 3_000, 30_000];

/** The targets at the sizes that were asked for. */
export function targets(results: Results): Target[] {
  const { sizes } = results;
  return [
    ...sizes.map((size) => typing(results, size, "edit")),
    ...sizes.map((size) => typing(results, size, "editAtWork")),
    ...(sizes.includes(long) ? [faster(results, "rumdl", 15), faster(results, "vscode-markdown", 100)] : []),
    start(results),
    ...(sizes.includes(longest) ? atLength(results) : []),
  ];
}

const atLength = (results: Results): Target[] => [
  growth(results, textDocuments.name),
  growth(results, echo.name),
  ...onCommandLine(results),
  opened(results),
];

function typing(results: Results, size: number, measure: "edit" | "editAtWork"): Target {
  const slowest = (server: string) => quantile(results.of(server, size)?.[measure] ?? [], 0.99);
  const isAtWork = measure === "editAtWork";
  return {
    what: `keystroke → diagnostics${isAtWork ? ", other requests asked" : ""}: p99 at ${inWords(size)}, to TextDocuments`,
    value: ratio(slowest(chapeau.name), slowest(textDocuments.name)),
    limit: isAtWork || size < 1_000 ? 3 : 2,
    unit: "×",
  };
}

function faster(results: Results, peer: string, limit: number): Target {
  const typical = (server: string) => median(results.of(server, long)?.edit ?? []);
  return {
    what: `keystroke → diagnostics: p50 of ${peer} at ${inWords(long)}, to Chapeau`,
    value: ratio(typical(results.named(peer)), typical(chapeau.name)),
    limit,
    isLeast: true,
    unit: "×",
  };
}

/** A server may cost more for a longer draft as the floor does. TextDocuments copies the text, which excuses much: the echo does not. */
function growth(results: Results, floor: string): Target {
  const cpu = (server: string, size: number) => median(results.of(server, size)?.cpu ?? []);
  const [low, high] = [cpu(chapeau.name, shortest), cpu(chapeau.name, longest)];
  const [floorLow, floorHigh] = [cpu(floor, shortest), cpu(floor, longest)];
  const isKnown = high !== undefined && floorLow !== undefined && floorHigh !== undefined;
  return {
    what: `CPU a keystroke at ${inWords(longest)} less what ${floor} grows, to that at ${shortest}`,
    value: ratio(isKnown ? high - Math.max(0, floorHigh - floorLow) : undefined, low),
    limit: 3,
    unit: "×",
  };
}

const start = (results: Results): Target => ({
  what: `cold start → first diagnostics at ${shortest}: median, to echo`,
  value: ratio(results.startOf(chapeau.name), results.startOf(echo.name)),
  limit: 1.5,
  unit: "×",
});

function onCommandLine(results: Results): Target[] {
  const { speed, peak } = results.checkOf(chapeau.name);
  const what = `chapeau check at ${inWords(longest)}`;
  return [
    { what, value: ratio(speed, million), limit: 20, isLeast: true, unit: "MB/s" },
    { what: `${what}: peak memory`, value: ratio(peak, million), limit: memory(results), unit: "MB" },
  ];
}

function opened(results: Results): Target {
  const resident = median(results.of(chapeau.name, longest)?.resident ?? []);
  return {
    what: `memory of the server after it opened ${inWords(longest)}`,
    value: ratio(resident, million),
    limit: memory(results),
    unit: "MB",
  };
}

/** 60 MB, and 8 times the text. */
const memory = ({ bytes }: Results) => 60 + (8 * (bytes.get(longest) ?? 0)) / million;

const inWords = (count: number) => count.toLocaleString("en");
