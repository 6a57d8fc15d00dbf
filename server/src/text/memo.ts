/**
 * Remembers `compute` per key for as long as the key lives. What is remembered of one key stands in one list, functions and
 * values in turn: with a map for each function, the garbage collector was busy with their entries for a third of a long check.
 */
export function memo<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  return (key) => {
    const memory = memoryOf(key);
    for (let at = 0; at < memory.length; at += 2) if (memory[at] === compute) return memory[at + 1] as V;
    const value = compute(key);
    memory.push(compute, value);
    return value;
  };
}

const memories = new WeakMap<object, unknown[]>();

function memoryOf(key: object): unknown[] {
  const known = memories.get(key);
  if (known) return known;
  const memory: unknown[] = [];
  memories.set(key, memory);
  return memory;
}
