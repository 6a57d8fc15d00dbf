/** Remembers `compute` per key for as long as the key lives. */
export function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const entry = known.get(key);
    if (entry) return entry.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
