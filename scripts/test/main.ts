import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateWhenStale } from "../start/build";
import { checks } from "./checks";
import { part } from "./part";
import { succeeds } from "./program";
import { tellStories } from "./stories";
import { failed, passed, sum, type Tally, vitestTally } from "./tally";

const reports = mkdtempSync(join(tmpdir(), "icrtop-reports-"));

async function vitest(project: string): Promise<Tally> {
  const report = join(reports, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const succeeded = await succeeds("node_modules/vitest/vitest.mjs", ["run", "--project", project, ...reporters]);
  return vitestTally(report, succeeded);
}

// `npm test` runs everything; `npm test -- stories e2e/giving.spec.ts` one part, with the rest for its runner.
const [asked, ...rest] = process.argv.slice(2);
const parts: Record<string, () => Promise<Tally>> = {
  ...Object.fromEntries(
    Object.entries(checks).map(([name, check]) => [name, async () => ((await check()) ? passed : failed)]),
  ),
  unit: () => vitest("unit"),
  database: () => vitest("database"),
  stories: () => tellStories(rest),
};
const chosen = Object.entries(parts).filter(([name]) => !asked || asked === name);
if (chosen.length === 0) throw new Error(`There is no part “${asked}”; there are: ${Object.keys(parts).join(", ")}.`);

await generateWhenStale();
const tallies: Tally[] = [];
for (const [name, work] of chosen) tallies.push(await part(name, work));
rmSync(reports, { recursive: true, force: true });

const total = sum(tallies);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
