import { spawn } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import { usageOf } from "./process-tree";

/** What a check on the command line takes, the start of its process included: bytes a second, and the bytes of its peak. */
export interface Check {
  readonly speed: number;
  readonly peak: number | undefined;
}

/** Runs a command with the path of a text behind it. What it prints is thrown away. Throws if it cannot check. */
export async function measureCheck(command: readonly [string, ...string[]], path: string): Promise<Check> {
  const [program, ...args] = command;
  const began = performance.now();
  const child = spawn(program, [...args, path], { stdio: "ignore" });
  let peak: number | undefined;
  // The kernel keeps the highest value, so that only what happens behind the last look is missed. A process at its end has none.
  const look = () => {
    const usage = usageOf(child.pid ?? 0);
    if (usage && usage.peak > 0) peak = usage.peak;
  };
  const watch = setInterval(look, 5);
  try {
    const [code] = (await once(child, "exit")) as [number | null];
    // 1 says that there are findings.
    if (code !== 0 && code !== 1) throw new Error(`it ended with ${code ?? "a signal"}`);
  } finally {
    clearInterval(watch);
  }
  return { speed: (statSync(path).size / (performance.now() - began)) * 1000, peak };
}
