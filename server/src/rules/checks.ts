import type { Profile, Rule, Severity } from "./rule";

/** Which rules speak, and how loudly: what a profile and the user's own settings make of the rules' severities. */
export interface Checks {
  readonly profile: Profile;
  /** By rule id; what stands here goes before the profile. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
}

export const profiles: readonly Profile[] = ["ga", "negotiation", "treaty", "legacy"];
export const severities: readonly Severity[] = ["error", "warning", "information", "hint"];
export const defaultChecks: Checks = { profile: "ga", rules: {} };

/** The severity of a rule under `checks`; `off` if it is not to speak. */
export function severityOf(rule: Rule, checks: Checks): Severity | "off" {
  if (Object.hasOwn(checks.rules, rule.id)) return checks.rules[rule.id] ?? rule.severity;
  return rule.profiles?.[checks.profile] ?? rule.severity;
}
