import type { Figures } from "./measure";
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

export function targets(results: Results): Target[] {
  return [
    ...results.sizes.map((size) => typing(results, size, "edit")),
    ...results.sizes.map((size) => typing(results, size, "editAtWork")),
    faster(results, "rumdl", 15),
    faster(results, "vscode-markdown", 100),
    growth(results),
    start(results),
    ...onCommandLine(results),
    opened(results),
  ];
}

function typing(results: Results, size: number, measure: "edit" | "editAtWork"): Target {
  const slowest = (server: string) => quantile(results.of(server, size)?.[measure] ?? [], 0.99);
  const isAtWork = measure === "editAtWork";
  return {
    what: `keystroke → diagnostics${isAtWork ? ", other requests asked" : ""}: p99 at ${size}, to TextDocuments`,
    value: ratio(slowest(chapeau.name), slowest(textDocuments.name)),
    limit: isAtWork || size < 1_000 ? 3 : 2,
    unit: "×",
  };
}

function faster(results: Results, peer: string, limit: number): Target {
  const size = 3_000;
  const typical = (server: string) => median(results.of(server, size)?.edit ?? []);
  return {
    what: `keystroke → diagnostics: p50 of ${peer} at ${size}, to Chapeau`,
    value: ratio(typical(results.named(peer)), typical(chapeau.name)),
    limit,
    isLeast: true,
    unit: "×",
  };
}

/** The echo is what the protocol itself costs; TextDocuments copies the text, which would excuse much. */
function growth(results: Results): Target {
  const [small, large] = [Math.min(...results.sizes), Math.max(...results.sizes)];
  const cpu = (server: string, size: number) => median(results.of(server, size)?.cpu ?? []);
  const [floor, floorLarge, low, high] = [
    cpu(echo.name, small),
    cpu(echo.name, large),
    cpu(chapeau.name, small),
    cpu(chapeau.name, large),
  ];
  const known = floor !== undefined && floorLarge !== undefined && high !== undefined;
  return {
    what: `CPU a keystroke at ${large} less what the echo grows, to that at ${small}`,
    value: ratio(known ? high - Math.max(0, floorLarge - floor) : undefined, low),
    limit: 3,
    unit: "×",
  };
}

const start = (results: Results): Target => ({
  what: "cold start → first diagnostics at 26: median, to echo",
  value: ratio(results.startOf(chapeau.name), results.startOf(echo.name)),
  limit: 1.5,
  unit: "×",
});

function onCommandLine(results: Results): Target[] {
  const size = Math.max(...results.sizes);
  const { speed, peak } = results.checkOf(chapeau.name);
  return [
    { what: `chapeau check at ${size}`, value: ratio(speed, million), limit: 20, isLeast: true, unit: "MB/s" },
    { what: `chapeau check at ${size}: peak memory`, value: ratio(peak, million), limit: memory(results), unit: "MB" },
  ];
}

function opened(results: Results): Target {
  const size = Math.max(...results.sizes);
  const resident = (figures?: Figures) => median(figures?.resident ?? []);
  return {
    what: `memory of the server after it opened ${size}`,
    value: ratio(resident(results.of(chapeau.name, size)), million),
    limit: memory(results),
    unit: "MB",
  };
}

/** 60 MB, and 8 times the text. */
const memory = ({ bytes, sizes }: Results) => 60 + (8 * (bytes.get(Math.max(...sizes)) ?? 0)) / million;
