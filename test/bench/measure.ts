import { pathToFileURL } from "node:url";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Client } from "./client";
import { OpenDraft, type Latency } from "./open-draft";
import { usageOf } from "./process-tree";
import type { Server } from "./servers";
import { Typist } from "./typist";

/** What was measured in one or several rounds; milliseconds, CPU in milliseconds an edit, bytes, and counts. */
export type Figures = Readonly<Record<(typeof measures)[number], readonly number[]>>;

const measures = ["start", "open", "edit", "editAtWork", "answers", "cpu", "resident", "peak", "findings"] as const;

/** How many edits, and after how many milliseconds no more are begun. At least three are. */
export interface Effort {
  readonly edits: number;
  readonly budget: number;
}

/** Starts a server, opens the draft of `folder` in it and types. Throws if it ends or is silent. */
export async function measure(server: Server, folder: string, effort: Effort): Promise<Figures> {
  const file = read(server, folder);
  const began = performance.now();
  const client = new Client(server, folder);
  try {
    const draft = await show(client, file);
    const open = await draft.open();
    const start = performance.now() - began;
    const { findings } = draft;
    const opened = usageOf(client.pid);
    const edits = await type(draft, effort);
    const typed = usageOf(client.pid);
    const atWork = await type(draft, effort, true);
    const peak = usageOf(client.pid)?.peak;
    return {
      start: [start],
      open: [open],
      findings: [findings],
      edit: edits.map(({ diagnostics }) => diagnostics),
      editAtWork: atWork.map(({ diagnostics }) => diagnostics),
      answers: atWork.map(({ answers }) => answers),
      cpu: opened && typed ? [(typed.cpu - opened.cpu) / edits.length] : [],
      resident: opened ? [opened.resident] : [],
      peak: peak === undefined ? [] : [peak],
    };
  } finally {
    await client.stop();
  }
}

/** The milliseconds from the start of a process to the first diagnostics. */
export async function measureStart(server: Server, folder: string): Promise<number> {
  const file = read(server, folder);
  const began = performance.now();
  const client = new Client(server, folder);
  try {
    const draft = await show(client, file);
    await draft.open();
    return performance.now() - began;
  } finally {
    await client.stop();
  }
}

/** All that several rounds measured. */
export const join = (one: Figures, other: Figures): Figures =>
  Object.fromEntries(measures.map((name) => [name, [...one[name], ...other[name]]])) as unknown as Figures;

interface File {
  readonly uri: string;
  readonly typist: Typist;
}

function read(server: Server, folder: string): File {
  const path = resolve(folder, server.file);
  return { uri: pathToFileURL(path).href, typist: new Typist(readFileSync(path, "utf8")) };
}

/** A draft that is about to be opened, in a server that is ready. */
async function show(client: Client, { uri, typist }: File): Promise<OpenDraft> {
  client.server.serve?.(client.connection, { uri, text: () => typist.text() });
  await client.initialize();
  return new OpenDraft(client, uri, typist);
}

async function type(draft: OpenDraft, { edits, budget }: Effort, isAtWork = false): Promise<Latency[]> {
  const began = performance.now();
  const latencies: Latency[] = [];
  while (latencies.length < 3 || (latencies.length < edits && performance.now() - began < budget))
    latencies.push(await draft.edit(isAtWork));
  return latencies;
}
