import { median } from "./statistics";
import type { Check } from "./measure-check";
import { join, type Figures } from "./measure";

/** All that a run has measured. */
export class Results {
  /** The bytes of the plain text, by size. */
  readonly bytes = new Map<number, number>();
  readonly starts = new Map<string, number[]>();
  readonly checks = new Map<string, Check[]>();
  /** What could not be measured, and why. */
  readonly missing = new Set<string>();
  private readonly figures = new Map<string, Figures>();

  constructor(readonly sizes: readonly number[]) {}

  add(server: string, size: number, figures: Figures): void {
    const before = this.of(server, size);
    this.figures.set(key(server, size), before ? join(before, figures) : figures);
  }

  of(server: string, size: number): Figures | undefined {
    return this.figures.get(key(server, size));
  }

  /** The names of all that were measured, in the order in which they came. */
  get servers(): string[] {
    return [...new Set([...this.figures.keys()].map((name) => name.slice(name.indexOf(":") + 1)))];
  }

  /** The full name of a peer, which holds its version. */
  named(start: string): string {
    return this.servers.find((name) => name.startsWith(start)) ?? start;
  }

  startOf(server: string): number | undefined {
    return median(this.starts.get(server) ?? []);
  }

  checkOf(name: string): { readonly speed: number | undefined; readonly peak: number | undefined } {
    const checks = this.checks.get(name) ?? [];
    const peaks = checks.flatMap(({ peak }) => (peak === undefined ? [] : [peak]));
    return { speed: median(checks.map(({ speed }) => speed)), peak: peaks.length > 0 ? Math.max(...peaks) : undefined };
  }
}

const key = (server: string, size: number) => `${size}:${server}`;
