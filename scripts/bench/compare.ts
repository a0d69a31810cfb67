import { load } from "./load";
import type { Figure } from "./report";

const pages = ["/en", "/ar", "/en/appeals", "/en/regions/africa", "/en/privacy"];
const rounds = 5;
const secondsEach = 2;
// Two runs of the same thing differ by this much on a machine that has other things to do.
const noise = 0.1;

/** Requests a second of our prerendered pages as a ratio to the plain page, in turns, so that a busy machine is busy for both. */
export async function comparePages(portal: string, plain: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const page of pages) figures.push(await compare(page, portal + page, plain));
  return figures;
}

async function compare(name: string, ours: string, theirs: string): Promise<Figure> {
  const warm = 1;
  await load(ours, warm);
  await load(theirs, warm);
  const measured = [];
  for (let round = 0; round < rounds; round++) {
    const [our, their] = [await load(ours, secondsEach), await load(theirs, secondsEach)];
    measured.push({ our, their, ratio: our.perSecond / their.perSecond });
  }
  measured.sort((a, b) => a.ratio - b.ratio);
  const [least, middle, most] = [measured.at(0), measured.at(rounds >> 1), measured.at(-1)];
  if (!least || !middle || !most) throw new Error("Nothing was measured.");
  const { our, their } = middle;
  return {
    name: `prerendered ${name}`,
    measured:
      `${middle.ratio.toFixed(2)} × (${least.ratio.toFixed(2)} to ${most.ratio.toFixed(2)}) a plain static page: ` +
      `${our.perSecond.toFixed(0)}/s and ${their.perSecond.toFixed(0)}/s, p95 ${our.p95.toFixed(0)} ms and ${their.p95.toFixed(0)} ms`,
    wanted: "at least 1 ×, give or take a tenth",
    reached: middle.ratio >= 1 - noise,
  };
}
