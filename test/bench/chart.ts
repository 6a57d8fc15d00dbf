import type { Results } from "./results";
import { median } from "./statistics";

const [width, height] = [760, 400];
const plot = { left: 64, right: 570, top: 48, bottom: 344 };
const colours = ["#8a8a8a", "#8a6fd1", "#1f78c8", "#d9822b", "#c2405a"];

interface Series {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly (readonly [number, number])[];
}

/** How the time from a keystroke to its diagnostics grows with the draft, both axes by powers of ten, as SVG. */
export function chart(results: Results): string {
  const all = results.servers.map((name, index) => seriesOf(results, name, colours[index % colours.length] ?? ""));
  const times = all.flatMap(({ points }) => points.map(([, time]) => time));
  const x = scale(Math.min(...results.sizes), Math.max(...results.sizes), plot.left + 16, plot.right - 16);
  const [low, high] = [
    10 ** Math.floor(Math.log10(Math.min(...times))),
    10 ** Math.ceil(Math.log10(Math.max(...times))),
  ];
  const y = scale(low, high, plot.bottom, plot.top);
  const powers = Array.from({ length: Math.round(Math.log10(high / low)) + 1 }, (_, index) => low * 10 ** index);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">
<title id="title">From a keystroke to its diagnostics</title>
<desc id="description">${describe(all)}</desc>
<style>
text { font: 13px system-ui, sans-serif; fill: #333 }
.grid { stroke: #8888; stroke-width: 0.5 }
.name { font-weight: 600 }
@media (prefers-color-scheme: dark) { text { fill: #ddd } }
</style>
<text x="${plot.left}" y="24" class="name">Keystroke → diagnostics, median, milliseconds</text>
${powers.map((power) => horizontal(power, y(power))).join("\n")}
${results.sizes.map((size) => label(x(size), plot.bottom + 22, size.toLocaleString("en"), "middle")).join("\n")}
${label((plot.left + plot.right) / 2, plot.bottom + 44, "paragraphs", "middle")}
${all
  .map(({ colour, points }) =>
    line(
      colour,
      points.map(([size, time]) => [x(size), y(time)]),
    ),
  )
  .join("\n")}
${names(all, y)}
</svg>
`;
}

function seriesOf(results: Results, name: string, colour: string): Series {
  const points = results.sizes.flatMap((size) => {
    const time = median(results.of(name, size)?.edit ?? []);
    return time === undefined ? [] : [[size, time] as const];
  });
  return { name, colour, points };
}

function scale(low: number, high: number, from: number, to: number): (value: number) => number {
  const span = Math.log10(high / low) || 1;
  return (value) => Math.round((from + (Math.log10(value / low) / span) * (to - from)) * 10) / 10;
}

const horizontal = (power: number, y: number) =>
  `<line x1="${plot.left}" x2="${plot.right}" y1="${y}" y2="${y}" class="grid"/>${label(plot.left - 8, y + 4, String(Number(power.toPrecision(1))), "end")}`;

const label = (x: number, y: number, words: string, anchor: string) =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`;

function line(colour: string, points: readonly (readonly number[])[]): string {
  const dots = points.map(([x = 0, y = 0]) => `<circle cx="${x}" cy="${y}" r="3.5" fill="${colour}"/>`).join("");
  const path = points.map((point) => point.join(",")).join(" ");
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}`;
}

/** The name of each line at its end, moved down where two would touch. */
function names(all: readonly Series[], y: (time: number) => number): string {
  const ends = all
    .flatMap(({ name, colour, points }) => {
      const end = points[points.length - 1];
      return end ? [{ name, colour, at: y(end[1]) + 4 }] : [];
    })
    .sort((one, other) => one.at - other.at);
  let last = -Infinity;
  return ends
    .map(({ name, colour, at }) => {
      last = Math.max(at, last + 17);
      return `<text x="${plot.right + 4}" y="${last}" class="name" style="fill: ${colour}">${name}</text>`;
    })
    .join("\n");
}

const describe = (all: readonly Series[]) =>
  all
    .map(
      ({ name, points }) => `${name}: ${points.map(([size, time]) => `${time.toFixed(2)} ms at ${size}`).join(", ")}.`,
    )
    .join(" ");
