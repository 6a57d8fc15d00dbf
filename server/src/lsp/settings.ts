import { defaultChecks, profiles, severities, type Checks } from "../rules/checks";
import type { Profile, Severity } from "../rules/rule";

export type Automatic = "onEnter" | "onSave" | "off";

export interface Settings {
  readonly checks: Checks;
  readonly automatic: Automatic;
}

export const defaultSettings: Settings = { checks: defaultChecks, automatic: "onEnter" };

/** Reads what an editor sends as the `chapeau` settings. What is missing or no setting at all has its default. */
export function readSettings(value: unknown): Settings {
  const { profile, rules, renumber } = asRecord(value);
  const known = oneOf<Profile>(profiles, profile, "ga");
  const automatic = oneOf<Automatic>(["onEnter", "onSave", "off"], asRecord(renumber)["automatic"], "onEnter");
  // In a negotiation numbers are names: a paragraph keeps its own until the next clean revision.
  return {
    checks: { profile: known, rules: readRules(rules) },
    automatic: known === "negotiation" ? "off" : automatic,
  };
}

function readRules(value: unknown): Checks["rules"] {
  const entries = Object.entries(asRecord(value)).filter((entry): entry is [string, Severity | "off"] =>
    [...severities, "off"].includes(entry[1] as Severity),
  );
  return Object.fromEntries(entries);
}

const oneOf = <T extends string>(known: readonly T[], value: unknown, fallback: T): T =>
  known.find((candidate) => candidate === value) ?? fallback;

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
