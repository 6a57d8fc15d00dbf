import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { content } from "./content";
import type { DraftFile } from "./servers";
import { writeMarkdown, writePlain } from "./write";

/** Writes a draft of so many paragraphs in both forms into a folder of its own, and gives its path. */
export function writeDrafts(paragraphs: number): string {
  const folder = resolve("out/bench/drafts", String(paragraphs));
  mkdirSync(folder, { recursive: true });
  const draft = content(paragraphs);
  const texts: Record<DraftFile, string> = { "draft.decl": writePlain(draft), "draft.md": writeMarkdown(draft) };
  for (const [name, text] of Object.entries(texts)) writeFileSync(resolve(folder, name), text);
  return folder;
}
