import { generateWhenStale } from "../start/build";
import { succeeds } from "./program";

const next = "node_modules/next/dist/bin/next";

/** What is checked without running the portal; the architecture has its test among the unit tests. */
export const checks: Readonly<Record<string, () => Promise<boolean>>> = {
  async types() {
    await generateWhenStale();
    // The types of routes and pages are written by Next.
    return (await succeeds(next, ["typegen"])) && succeeds("node_modules/typescript/bin/tsc", ["--noEmit", "-p", "."]);
  },
  "lint and format": () =>
    succeeds("node_modules/.bin/biome", ["check", "--error-on-warnings", "--max-diagnostics=40"]),
  "unused code": () => succeeds("node_modules/knip/bin/knip.js"),
};
