const headerEnd = "\r\n\r\n";
const headerLimit = 8 * 1024;
const bodyLimit = 256 * 1024 * 1024;
/** In JSON there is no line end behind these words: a header that stands in a body is that of the next message. */
const headerInBody = /Content-Length: *\d+\r\n/i;

/**
 * Cuts a stream of bytes into the bodies of its messages, each behind a header that says how long it is. Throws for a header that
 * cannot be one, or that promises more than comes: where the next message begins is unknown then, and a server that waited for it
 * would be deaf for ever.
 */
export class Frames {
  private chunks: Buffer[] = [];
  private size = 0;
  private awaited: number | undefined;

  /** Takes the next bytes, cut anywhere; gives the bodies that they complete. */
  *push(chunk: Buffer): Generator<Buffer, void> {
    this.chunks.push(chunk);
    this.size += chunk.length;
    while ((this.awaited ??= this.takeHeader()) !== undefined && this.size >= this.awaited) {
      const length = this.awaited;
      this.awaited = undefined;
      yield this.take(length);
    }
    if (this.awaited !== undefined && headerInBody.test(this.chunks.at(-1)?.toString("latin1") ?? ""))
      throw new Error(`A message of ${this.awaited} bytes is announced, but the next one begins before its end.`);
  }

  /** The length of the body behind the header at the front; undefined if the header is not all there. */
  private takeHeader(): number | undefined {
    const start = this.joined().subarray(0, headerLimit);
    const end = start.indexOf(headerEnd);
    if (end >= 0) return bodyLength(this.take(end + headerEnd.length).toString("latin1", 0, end));
    if (start.length === headerLimit) throw new Error(`No header ends within ${headerLimit} bytes.`);
    return undefined;
  }

  private take(length: number): Buffer {
    const all = this.joined();
    this.chunks = [all.subarray(length)];
    this.size -= length;
    return all.subarray(0, length);
  }

  private joined(): Buffer {
    const [first, ...more] = this.chunks;
    const all = first && more.length === 0 ? first : Buffer.concat(this.chunks);
    this.chunks = [all];
    return all;
  }
}

function bodyLength(header: string): number {
  const fields = header.split("\r\n").map((line) => /^([\w-]+):(.*)$/.exec(line));
  if (fields.includes(null)) throw new Error("A header has a line that is no field.");
  const length = fields.find((field) => field?.[1]?.toLowerCase() === "content-length")?.[2]?.trim() ?? "";
  if (!/^\d+$/.test(length)) throw new Error(`A header says “${length}” for the length of its message.`);
  if (Number(length) > bodyLimit) throw new Error(`A message of ${length} bytes is announced; that is no draft.`);
  return Number(length);
}
