import { isDeepStrictEqual } from "node:util";
import { expect, test } from "@playwright/test";
import type { Answer } from "./access/ask";
import { privateAddresses, publicAddresses } from "./canaries/addresses";
import { rightCounts } from "./canaries/counts";
import { hidings } from "./canaries/hiding";
import { drawAnew, jobsDone } from "./canaries/jobs";
import { aboutNothing, asked, eachOf, gistOf, lookAt } from "./canaries/looking";
import type { Canary } from "./canaries/planting";
import { type Asker, askers } from "./canaries/readers";
import { library, questions, searches } from "./canaries/searches";
import { type CanaryWorld, makeCanaryWorld } from "./canaries/world";

// In every column that can hold a text stands one that stands nowhere else: what a reader is shown is then known
// exactly. Who is shown what is in canaries/readers.ts.

test.describe.configure({ timeout: 180_000 });

let world: CanaryWorld;
test.beforeAll(async () => {
  world = await makeCanaryWorld();
});
test.afterAll(() => world.remove());

test("every column that can hold a text has its canary", async () => {
  expect(await world.planting.withoutCanary()).toEqual([]);
});

const numbers = () => [...world.planting.canaries.keys()];
const namedIn = (address: string) => [...world.planting.found(address)];
const isFor = (asker: Asker) => (number: number) => canaryOf(number).readers.includes(asker);
const isLink = (asker: Asker): asker is keyof CanaryWorld["links"] => asker in world.links;

function canaryOf(number: number): Canary {
  return world.planting.canaries[number] ?? { column: "nowhere", of: "nothing", readers: [] };
}

function nameOf(number: number): string {
  const { column, of } = canaryOf(number);
  return `${column} of ${of}`;
}

for (const asker of askers) {
  test(`${asker} is shown what the table says, and nothing else`, async () => {
    const seen = new Map<number, string>();
    const nothing = expectNothing(asker);
    await eachOf(addressesFor(asker), async (address) => {
      const looks = await lookAt(world, asker, address);
      for (const { answer, shown } of looks) {
        for (const number of shown) seen.set(number, seen.get(number) ?? address);
        // What is not for everybody is kept nowhere on its way.
        if (!shown.every(isFor("visitor")))
          expect.soft(answer.headers["cache-control"], address).toMatch(/private.*no-store/);
      }
      if ([200, 308, 410].includes(looks[0]?.answer.status ?? 0))
        for (const number of namedIn(address).filter(isReachedOnly))
          if (isFor(asker)(number)) seen.set(number, address);
      if (!isLink(asker) && !namedIn(address).every(isFor(asker))) await nothing(address, looks[0]?.answer);
    });
    const leaked = [...seen].filter(([number]) => !isFor(asker)(number));
    expect.soft(leaked.map(([number, address]) => `${nameOf(number)}: ${address}`)).toEqual([]);
    // What is for everybody is looked at once, as a visitor.
    const theirs = (number: number) => isFor(asker)(number) && (asker === "visitor" || !isFor("visitor")(number));
    const unseen = numbers().filter((number) => theirs(number) && !seen.has(number));
    expect.soft(unseen.map(nameOf)).toEqual([]);
  });
}

// What is not shown but answers: an address that a document had, or has while it is withdrawn.
function isReachedOnly(number: number): boolean {
  return ["Document.slug", "FormerSlug.slug"].includes(canaryOf(number).column);
}

function addressesFor(asker: Asker): readonly string[] {
  if (isLink(asker)) return [world.links[asker]];
  if (asker !== "visitor") return privateAddresses(world.planting);
  return [...publicAddresses(world.planting), ...privateAddresses(world.planting), ...extracts()];
}

// Words of a page are shown when they are searched for.
function extracts(): string[] {
  const texts = numbers().filter(
    (number) => canaryOf(number).column === "EditionPage.text" && isFor("visitor")(number),
  );
  return questions({ ...library, together: 1 }, world.planting.mark, texts);
}

/** Checks that an address answers as if what it names were not there: as it does about canaries that never were. */
function expectNothing(asker: Asker) {
  const known = new Map<string, Promise<Gist>>();
  return async (address: string, answer?: Answer) => {
    const other = aboutNothing(world, address);
    const nothing = known.get(other) ?? gist(asker, other);
    known.set(other, nothing);
    const said = answer ? gistOf(world, answer) : await gist(asker, address);
    if (!isDeepStrictEqual(said, await nothing)) await expectAlike([asker, address], [asker, other]);
  };
}

// Other stories change what is published: what differs is asked for again, at the same moment.
async function expectAlike(...questions: readonly (readonly [Asker, string])[]): Promise<void> {
  const answers = () => Promise.all(questions.map(([asker, address]) => gist(asker, address)));
  const [first, ...others] = await answers();
  if (others.every((other) => isDeepStrictEqual(other, first))) return;
  const [again, ...rest] = await answers();
  for (const other of rest) expect.soft(again, questions.join(" and ")).toEqual(other);
}

type Gist = ReturnType<typeof gistOf>;

async function gist(asker: Asker, address: string): Promise<Gist> {
  return gistOf(world, await asked(world, asker, address));
}

test("public pages are the same for everybody", async () => {
  await eachOf(publicAddresses(world.planting), (address) =>
    expectAlike(["visitor", address], ["owner of H", address], ["admin", address]),
  );
});

for (const search of searches) {
  test(`${search.asker} finds by searching ${search.path} nothing that is hidden`, async () => {
    const { asker } = search;
    const within = numbers().filter((number) => search.tables.test(canaryOf(number).column));
    const hidden = oneOfEach(within.filter((number) => !isFor(asker)(number)));
    const nothing = expectNothing(asker);
    await eachOf(questions(search, world.planting.mark, hidden), (address) => nothing(address));
    // It does look: what is there for its reader is found.
    const open = within.filter((number) => isFor(asker)(number) && canaryOf(number).column === search.finds);
    for (const address of questions(search, world.planting.mark, open.slice(0, 1)))
      expect(await gist(asker, address), address).not.toEqual(await gist(asker, aboutNothing(world, address)));
  });
}

// A search looks into a column or does not: one canary for each column and its readers tells.
function oneOfEach(numbers: readonly number[]): number[] {
  const kindOf = (number: number) => JSON.stringify([canaryOf(number).column, canaryOf(number).readers]);
  return [...new Map(numbers.map((number) => [kindOf(number), number])).values()];
}

test("what is hidden is not counted", async () => {
  // Other stories publish and join meanwhile.
  await expect(async () => {
    await drawAnew();
    for (const { asker, address, says } of await rightCounts())
      expect((await asked(world, asker, address)).body, address).toMatch(new RegExp(`>${says}[<,]`));
  }).toPass({ timeout: 60_000 });
});

for (const [what, hide] of Object.entries(hidings)) {
  test(`${what} is gone at once from every page that was drawn before`, async () => {
    const before = new Map<string, readonly number[]>();
    await eachOf(publicAddresses(world.planting), async (address) => {
      before.set(address, await shownToVisitor(address));
    });
    const hidden = await hide(world);
    await jobsDone("purge-pages");
    const showing = [...before].filter(([, shown]) => shown.some((number) => hidden.has(number)));
    expect(showing.length).toBeGreaterThan(2);
    await eachOf(showing, async ([address]) => {
      const left = (await shownToVisitor(address)).filter((number) => hidden.has(number));
      expect.soft(left.map(nameOf), address).toEqual([]);
    });
  });
}

async function shownToVisitor(address: string): Promise<readonly number[]> {
  const { body } = await asked(world, "visitor", address);
  return [...world.planting.found(body)].filter((number) => !namedIn(address).includes(number));
}
