import { randomBytes } from "node:crypto";
import { chmod, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { t } from "@vscode/l10n";
import { Misuse } from "./misuse";

/** A draft as it was read. A byte order mark is kept apart, so that columns count from the first letter. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
  readonly bom: string;
}

const limit = 64 * 1024 * 1024;

/** Reads a draft; `-` is standard input. Throws `Misuse` for what cannot be read as one. */
export async function readSource(name: string): Promise<SourceFile> {
  const bytes = name === "-" ? await readStandardInput() : await readNamed(name);
  if (bytes.length > limit) throw tooLarge(name);
  const text = decode(name, bytes);
  return text.startsWith(byteOrderMark) ? { name, text: text.slice(1), bom: byteOrderMark } : { name, text, bom: "" };
}

/**
 * Writes `text` in place of `source`: first to a file beside it, then by a rename, so that a reader finds the old text or the
 * new one, never half of either. Throws `Misuse` if the file has changed since it was read.
 */
export async function writeSource(source: SourceFile, text: string): Promise<void> {
  const target = await realpath(source.name);
  const beside = join(dirname(target), `.chapeau-${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeDurably(beside, source.bom + text, (await stat(target)).mode);
    const now = await readSource(source.name);
    if (now.text !== source.text)
      throw new Misuse(
        t("{0} has changed while it was being renumbered. Nothing was written: try again.", source.name),
      );
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error instanceof Misuse
      ? error
      : new Misuse(t("{0} cannot be written: {1}. It is as it was.", source.name, reason(error)));
  }
}

const byteOrderMark = "\uFEFF";

async function writeDurably(path: string, text: string, mode: number): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await chmod(path, mode);
}

async function readNamed(name: string): Promise<Buffer> {
  try {
    const { size } = await stat(name);
    if (size > limit) throw tooLarge(name);
    return await readFile(name);
  } catch (error) {
    throw error instanceof Misuse ? error : new Misuse(t("{0} cannot be read: {1}.", name, reason(error)));
  }
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) throw tooLarge("-");
  }
  return Buffer.concat(chunks);
}

const tooLarge = (name: string) => new Misuse(t("{0} is larger than 64 MB: that is no draft.", name));

function decode(name: string, bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Misuse(t("{0} is not UTF-8 text. Save it as plain text in UTF-8 and try again.", name));
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Record<string, string> = {
    ENOENT: t("there is no such file"),
    EISDIR: t("it is a folder"),
    EACCES: t("you are not allowed to"),
    EPERM: t("you are not allowed to"),
    EROFS: t("the disk is read-only"),
    ENOSPC: t("the disk is full"),
  };
  return known[code ?? ""] ?? message;
}
