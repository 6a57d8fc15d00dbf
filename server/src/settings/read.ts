import { t } from "@vscode/l10n";
import { settings } from ".";
import type { Setting } from "./setting";

/** The value of every setting. It says also which rules speak and how loudly: it is a `Checks`. */
export type Settings = {
  readonly [Name in keyof typeof settings]: (typeof settings)[Name] extends Setting<infer T> ? T : never;
};

/**
 * Reads settings from several places; what the first of them says goes before what the others say, and what none of them
 * says, or says in a way that cannot be read, has its default. Keys may be nested (`{ "renumber": { "automatic": … } }`) or
 * written out (`"renumber.automatic"`).
 */
export function readSettings(...sources: readonly unknown[]): Settings {
  const entries = Object.entries<Setting<unknown>>(settings).map(([name, setting]) => {
    const values = sources.map((source) => setting.read(valueAt(source, setting.key)).value);
    return [name, setting.join(values.filter((value) => value !== undefined)) ?? setting.fallback];
  });
  const read = Object.fromEntries(entries) as Settings;
  // In a negotiation numbers are names: a paragraph keeps its own until the next clean revision.
  return read.profile === "negotiation" ? { ...read, automatic: "off", numberHints: false } : read;
}

export const defaultSettings: Settings = readSettings();

/** What is wrong with settings that a person has written, a sentence each; unknown keys are told too. */
export function problemsOf(source: unknown): string[] {
  const all = Object.values<Setting<unknown>>(settings);
  const problems = all.flatMap((setting) => {
    const value = valueAt(source, setting.key);
    return value === undefined ? [] : setting.read(value).problems;
  });
  const known = new Set(all.map(({ key }) => key));
  return [...keysOf(source, known).map((key) => t("There is no setting “{0}”.", key)), ...problems];
}

/** The keys, written out, that no setting has. */
function keysOf(source: unknown, known: ReadonlySet<string>, prefix = ""): string[] {
  return Object.entries(asRecord(source)).flatMap(([name, value]) => {
    const key = prefix + name;
    if (known.has(key) || key === "$schema") return [];
    const isGroup = [...known].some((other) => other.startsWith(`${key}.`));
    return isGroup ? keysOf(value, known, `${key}.`) : [key];
  });
}

/** The value under `renumber.automatic`, nested or written out. */
function valueAt(source: unknown, key: string): unknown {
  const record = asRecord(source);
  if (Object.hasOwn(record, key)) return record[key];
  const [head = "", ...rest] = key.split(".");
  return rest.length > 0 && Object.hasOwn(record, head) ? valueAt(record[head], rest.join(".")) : undefined;
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
