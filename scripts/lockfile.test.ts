import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

type Lockfile = { packages: Record<string, { optionalDependencies?: Record<string, string> }> };

it("the lockfile has every platform's packages, so that `npm ci` takes it on any machine", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lockfile;
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(missing, "run: node scripts/complete-lockfile.mjs").toEqual([]);
});
