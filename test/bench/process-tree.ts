import { readdirSync, readFileSync } from "node:fs";

/** What a process and its children have used so far, in bytes and milliseconds. */
export interface Usage {
  readonly resident: number;
  /** The most that was resident at any time. */
  readonly peak: number;
  readonly cpu: number;
}

/** Undefined where there is no /proc, or the process is gone. */
export function usageOf(pid: number): Usage | undefined {
  try {
    return processesFrom(pid).map(usageOfOne).reduce(add);
  } catch {
    return undefined;
  }
}

const add = (one: Usage, other: Usage): Usage => ({
  resident: one.resident + other.resident,
  peak: one.peak + other.peak,
  cpu: one.cpu + other.cpu,
});

function usageOfOne(pid: number): Usage {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const bytes = (field: string) => 1024 * Number(new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0);
  return { resident: bytes("VmRSS"), peak: bytes("VmHWM"), cpu: millisecondsOf(pid) };
}

/** User and system time, in the ticks of 10 ms that Linux counts in. */
function millisecondsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The name of the program stands in parentheses, and may hold anything.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

function processesFrom(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(processesFrom)];
}
