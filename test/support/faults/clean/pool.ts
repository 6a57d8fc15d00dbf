import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Profile } from "../../../../server/src/rules/rule";
import { cleanText, type Clean } from "../judge";
import type { Random } from "../random";
import { declaration } from "./declaration";
import { negotiation } from "./negotiation";
import { treaty } from "./treaty";

const kinds: readonly (readonly [Profile, (random: Random) => string])[] = [
  ["ga", declaration],
  ["negotiation", negotiation],
  ["treaty", treaty],
];

/** As many invented texts of each kind, all without a fault. */
export const inventedTexts = (random: Random, ofEach: number): readonly Clean[] =>
  kinds.flatMap(([profile, write]) =>
    Array.from({ length: ofEach }, (_, index) => cleanText(`${write.name} ${index}`, write(random), profile)),
  );

const folder = "../shared/corpus";

export const hasRealTexts = existsSync(folder);

/** Adopted texts as they were published. The longest are left out: they would cost more time than they tell. */
export function realTexts(): readonly Clean[] {
  if (!hasRealTexts) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".flow.txt"));
  const texts = names.map((name) => ({ name, text: readFileSync(`${folder}/${name}`, "utf8") }));
  return texts.filter(({ text }) => text.length < MOST).map(({ name, text }) => cleanText(name, text, "ga"));
}

const MOST = 70_000;
