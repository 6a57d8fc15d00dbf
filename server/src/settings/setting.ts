import { t } from "@vscode/l10n";

/** One setting. Editors, project files and the manual all know it from here. */
export interface Setting<T> extends Description<T> {
  /** Its JSON schema, without description and default. */
  readonly schema: object;
  /** A sentence on each of its values, or of the names that it gives values to. */
  readonly abouts: Readonly<Record<string, string>>;
  readonly read: (value: unknown) => Reading<T>;
  /** The value that several together make, of which the first goes before the others. */
  join(values: readonly T[]): T | undefined;
}

interface Description<T> {
  /** Without the prefix: `renumber.automatic`. */
  readonly key: string;
  /** What it decides, in Markdown. */
  readonly about: string;
  readonly fallback: T;
}

/** What could be read of a value, and a sentence for each thing that could not. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly problems: readonly string[];
}

/** A setting that is one of several words; `values` says of each what it does. */
export function choice<T extends string>(description: Description<T>, values: Readonly<Record<T, string>>): Setting<T> {
  const words = Object.keys(values) as T[];
  return {
    ...description,
    schema: { type: "string", enum: words },
    abouts: values,
    read: (value) => readWord(description.key, words, value),
    join: ([first]) => first,
  };
}

/** A setting that is on or off. */
export const flag = (description: Description<boolean>): Setting<boolean> => ({
  ...description,
  schema: { type: "boolean" },
  abouts: {},
  read: (value) =>
    typeof value === "boolean"
      ? { value, problems: [] }
      : unread(t("“{0}” is {1}; it must be true or false.", description.key, written(value))),
  join: ([first]) => first,
});

/** A setting that gives some of several names one of several words each; `names` says of each name what it stands for. */
export const choices = <T extends string>(
  description: Description<Readonly<Record<string, T>>>,
  names: Readonly<Record<string, string>>,
  words: readonly T[],
): Setting<Readonly<Record<string, T>>> => ({
  ...description,
  schema: {
    type: "object",
    properties: Object.fromEntries(Object.keys(names).map((name) => [name, { type: "string", enum: words }])),
    additionalProperties: false,
  },
  abouts: names,
  read: (value) => readWords(description.key, Object.keys(names), words, value),
  join: (values) => Object.assign({}, ...[...values].reverse()) as Readonly<Record<string, T>>,
});

function readWords<T extends string>(
  key: string,
  names: readonly string[],
  words: readonly T[],
  value: unknown,
): Reading<Readonly<Record<string, T>>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return unread(t("“{0}” is {1}; it must be an object with a value for each name.", key, written(value)));
  const found: [string, T][] = [];
  const problems: string[] = [];
  for (const [name, given] of Object.entries(value)) {
    const word = names.includes(name) ? readWord(`${key}.${name}`, words, given) : unknownName(key, name);
    if (word.value !== undefined) found.push([name, word.value]);
    problems.push(...word.problems);
  }
  return { value: Object.fromEntries(found), problems };
}

const unknownName = (key: string, name: string): Reading<never> =>
  unread(t("“{0}” names {1}, which does not exist.", key, written(name)));

function readWord<T extends string>(key: string, words: readonly T[], value: unknown): Reading<T> {
  const word = words.find((candidate) => candidate === value);
  if (word !== undefined) return { value: word, problems: [] };
  return unread(t("“{0}” is {1}; it must be one of {2}.", key, written(value), words.join(", ")));
}

const unread = (problem: string): Reading<never> => ({ value: undefined, problems: [problem] });

const written = (value: unknown): string => (typeof value === "string" ? `“${value}”` : JSON.stringify(value));
