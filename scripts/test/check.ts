import { checks } from "./checks";
import { part } from "./part";
import { succeeds } from "./program";
import { failed, passed, sum } from "./tally";

const architecture = () => succeeds("node_modules/vitest/vitest.mjs", ["run", "lib/architecture.test.ts"]);

const tallies = [];
for (const [name, check] of Object.entries({ ...checks, architecture })) {
  tallies.push(await part(name, async () => ((await check()) ? passed : failed)));
}
if (sum(tallies).failed > 0) process.exitCode = 1;
