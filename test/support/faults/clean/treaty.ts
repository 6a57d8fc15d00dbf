import type { Random } from "../random";
import { Phrases } from "./phrases";
import { planOf, referenceFrom, type Plan } from "./plan";
import { subjects } from "./subjects";

/** A treaty: articles, in each of which the paragraphs are counted from 1, with references within and between them. */
export function treaty(random: Random): string {
  const subject = random.pick(subjects);
  const phrases = new Phrases(subject, random);
  const count = 5 + random.below(5);
  const articles = Array.from({ length: count }, (_, index) => article(index + 1, count, phrases, random));
  return `Agreement on ${subject.title}\n\n${articles.join("\n")}`;
}

function article(number: number, count: number, phrases: Phrases, random: Random): string {
  const plan = planOf(3 + random.below(5), random);
  const paragraphs = plan.map((each) => paragraph(each, plan, count, phrases, random));
  const title = random.pick(["Duties of members", "Meetings", "Money", "Reports", "Settlement of questions"]);
  return `Article ${number}\n${title}\n\n${paragraphs.join("\n")}`;
}

function paragraph({ number, items }: Plan, plan: readonly Plan[], count: number, phrases: Phrases, random: Random) {
  const duty = `${number}. Each Party shall ${phrases.aim()}`;
  if (items > 0) return `${duty}, and undertakes:\n${list(items, phrases)}`;
  const way = random.chance(0.4) ? referenceFrom(number, plan, random) : "";
  const other = 1 + random.below(count);
  const outside = random.pick([
    "",
    "",
    `, subject to article ${other}, paragraph ${1 + random.below(3)}, of the present Agreement`,
    `, as provided for in article ${other} of the present Agreement`,
  ]);
  return `${duty}${phrases.aside()}${way ? ` in accordance with${way}` : outside}.\n`;
}

const list = (count: number, phrases: Phrases): string =>
  Array.from(
    { length: count },
    (_, index) => `(${String.fromCharCode(97 + index)}) ${phrases.item()}${index === count - 1 ? "." : ";"}\n`,
  ).join("");
