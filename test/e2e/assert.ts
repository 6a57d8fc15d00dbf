/** The few words of node:assert/strict that the suite needs: it also runs in a web worker, where Node is not. */

export function ok(value: unknown, message = "a value is missing"): asserts value {
  if (!value) throw new Error(message);
}

export function equal(actual: unknown, expected: unknown): void {
  if (!Object.is(actual, expected)) throw new Difference(actual, expected);
}

/** Values of VS Code, as positions are, are compared as they print. */
export function deepEqual(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Difference(actual, expected);
}

export function match(text: string, pattern: RegExp): void {
  ok(pattern.test(text), `${pattern} is not in\n${text}`);
}

export function doesNotMatch(text: string, pattern: RegExp): void {
  ok(!pattern.test(text), `${pattern} is in\n${text}`);
}

/** Mocha shows the two beside each other. */
class Difference extends Error {
  readonly showDiff = true;

  constructor(
    readonly actual: unknown,
    readonly expected: unknown,
  ) {
    super("This is not what was expected.");
  }
}
