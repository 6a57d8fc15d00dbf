import { randomBytes } from "node:crypto";
import type { Stats } from "node:fs";
import { access, constants, open, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
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

/** Writes `text` in place of `source`. Throws `Misuse` if the file may not be written, or has changed since it was read. */
export async function writeSource(source: SourceFile, text: string): Promise<void> {
  try {
    await replace(source.name, source.bom + text, () => assertUnchanged(source));
  } catch (error) {
    if (error instanceof Misuse) throw error;
    throw new Misuse(t("{0} cannot be written: {1}. It is as it was.", source.name, reason(error)));
  }
}

/** Writes `text` to a file that must not be there yet, or, with `force`, over what is there. Throws `Misuse` if it cannot. */
export async function writeNew(name: string, text: string, force: boolean): Promise<void> {
  const known = force ? await stat(name).catch(() => undefined) : undefined;
  try {
    if (!known) await create(name, text);
    else if (known.isFile()) await replace(name, text);
    else await writeFile(name, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST")
      throw new Misuse(t("{0} is there already. To write over it, say --force.", name));
    throw new Misuse(t("{0} cannot be written: {1}.", name, reason(error)));
  }
}

const byteOrderMark = "\uFEFF";

/** The system is asked in one step whether the file is there and to make it. */
async function create(name: string, text: string): Promise<void> {
  await (await open(name, "wx")).close();
  try {
    await replace(name, text);
  } catch (error) {
    await rm(name, { force: true });
    throw error;
  }
}

/**
 * Writes a file beside the one of that name, or of the one that a link of that name leads to, and puts it in its place: a
 * reader finds the old text or the new one, never half of either. `mayStill` is asked right before that, and may throw.
 */
async function replace(name: string, text: string, mayStill?: () => Promise<void>): Promise<void> {
  const target = await realpath(name);
  // Putting another file in its place would not ask.
  await access(target, constants.W_OK);
  const beside = join(dirname(target), `.chapeau-${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeDurably(beside, text, await stat(target));
    await mayStill?.();
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function writeDurably(path: string, text: string, { mode, uid, gid }: Stats): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    // Only root may give a file away, and only root needs to.
    await file.chown(uid, gid).catch(() => undefined);
    await file.chmod(mode);
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function assertUnchanged(source: SourceFile): Promise<void> {
  const { text, bom } = await readSource(source.name);
  if (text !== source.text || bom !== source.bom)
    throw new Misuse(t("{0} has changed meanwhile. Nothing was written: try again.", source.name));
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

/** Why a file cannot be read or written, in words that go behind a colon. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Record<string, string> = {
    ENOENT: t("there is no such file"),
    EISDIR: t("it is a folder"),
    EACCES: t("you are not allowed to"),
    EPERM: t("you are not allowed to"),
    EROFS: t("the disk is read-only"),
    ENOSPC: t("the disk is full"),
    EDQUOT: t("the disk is full"),
    EFBIG: t("it would be too large"),
  };
  return known[code ?? ""] ?? message;
}
