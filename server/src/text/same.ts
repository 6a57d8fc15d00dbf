/** Whether two plain values - texts, numbers, lists and objects of them - are alike. Keys that are undefined count as missing. */
export function areSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) || Array.isArray(other)) return areSameLists(one, other);
  return [...Object.keys(one), ...Object.keys(other)].every((key) => areSame(one[key as never], other[key as never]));
}

const areSameLists = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) &&
  Array.isArray(other) &&
  one.length === other.length &&
  one.every((value, index) => areSame(value, other[index]));
