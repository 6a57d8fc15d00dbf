import { statSync } from "node:fs";
import { resolve } from "node:path";
import { buildFloors } from "./build-floors";
import { writeDrafts } from "./drafts";
import { measure, measureStart } from "./measure";
import { measureCheck } from "./measure-check";
import type { Options } from "./options";
import { rumdl, rumdlCheck } from "./peers/rumdl";
import { vscodeMarkdown } from "./peers/vscode-markdown";
import { Results } from "./results";
import { chapeau, echo, textDocuments, type Server } from "./servers";

type Say = (message: string) => void;

const shortDraft = 26;
const checkRounds = 3;
/** What a slow server may take for typing, in each of two ways and in each round. */
const budget = 15_000;

/** Measures everything, each server in turn, so that a noisy minute falls on all of them. */
export async function run(options: Options, say: Say): Promise<Results> {
  const results = new Results(options.sizes);
  await buildFloors();
  const servers = [echo, textDocuments, chapeau, ...(options.withPeers ? peers(results) : [])];
  await measureStarts(results, options.starts, say);
  for (const size of options.sizes) await measureSize(results, size, servers, options.edits, say);
  await measureChecks(results, Math.max(...options.sizes), servers, say);
  return results;
}

function peers(results: Results): Server[] {
  const found = { rumdl: rumdl(), "vscode-markdown": vscodeMarkdown() };
  for (const [name, server] of Object.entries(found)) if (!server) results.missing.add(`${name}: npm does not give it`);
  return Object.values(found).filter((server) => server !== undefined);
}

async function measureStarts(results: Results, rounds: number, say: Say): Promise<void> {
  const folder = writeDrafts(shortDraft);
  say(`starts on ${shortDraft} paragraphs`);
  for (let round = 0; round < rounds; round++) {
    for (const server of [echo, chapeau]) collect(results.starts, server.name, await measureStart(server, folder));
  }
}

async function measureSize(results: Results, size: number, servers: Server[], edits: number, say: Say): Promise<void> {
  const folder = writeDrafts(size);
  results.bytes.set(size, statSync(resolve(folder, chapeau.file)).size);
  for (let round = 0; round < roundsOf(size); round++) {
    for (const server of servers) {
      if (server.isPeer && size > 10_000 && round > 0) continue;
      say(`${size} paragraphs, round ${round + 1}: ${server.name}`);
      await attempt(results, server.name, size, async () =>
        results.add(server.name, size, await measure(server, folder, { edits, budget })),
      );
    }
  }
}

/** More rounds where they are cheap. */
const roundsOf = (size: number) => (size < 1_000 ? 5 : size <= 10_000 ? 3 : 2);

async function measureChecks(results: Results, size: number, servers: Server[], say: Say): Promise<void> {
  const folder = writeDrafts(size);
  const rumdl = servers.find(({ name }) => name.startsWith("rumdl"));
  for (let round = 0; round < checkRounds; round++) {
    say(`check of ${size} paragraphs, round ${round + 1}`);
    await attempt(results, chapeau.name, size, async () => {
      const command = [process.execPath, "dist/cli.js", "check"] as const;
      collect(results.checks, chapeau.name, await measureCheck(command, resolve(folder, chapeau.file)));
    });
    if (!rumdl) continue;
    await attempt(results, rumdl.name, size, async () =>
      collect(results.checks, rumdl.name, await measureCheck(rumdlCheck, resolve(folder, rumdl.file))),
    );
  }
}

async function attempt(results: Results, name: string, size: number, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    results.missing.add(`${name} at ${size} paragraphs: ${(error as Error).message}`);
  }
}

function collect<T>(lists: Map<string, T[]>, name: string, value: T): void {
  lists.set(name, [...(lists.get(name) ?? []), value]);
}
