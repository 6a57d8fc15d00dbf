/** Lets other requests through while a long one is at work. */
export class Breath {
  private last = performance.now();

  /** To be awaited between two pieces of work. Gives way when the last time is long enough ago. */
  async take(): Promise<void> {
    if (performance.now() - this.last < MILLISECONDS) return;
    await new Promise<void>((done) => setTimeout(done, 0));
    this.last = performance.now();
  }
}

const MILLISECONDS = 10;
