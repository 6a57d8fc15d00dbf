import { inflateRawSync } from "node:zlib";

/** The files of a zip archive by their names, in its order. Knows what is stored and what is deflated, which is all in use. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf("PK\x05\x06");
  let at = archive.readUInt32LE(end + 16);
  const files = new Map<string, Buffer>();
  while (archive.toString("latin1", at, at + 4) === "PK\x01\x02") {
    const [nameLength, extraLength, remarkLength] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    const name = archive.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
    files.set(name, fileAt(archive, archive.readUInt32LE(at + 42), archive.readUInt32LE(at + 20)));
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (remarkLength ?? 0);
  }
  return files;
}

function fileAt(archive: Buffer, header: number, size: number): Buffer {
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const packed = archive.subarray(start, start + size);
  return archive.readUInt16LE(header + 8) === 0 ? packed : inflateRawSync(packed);
}
