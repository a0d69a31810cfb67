import { existsSync, readFileSync } from "node:fs";

/** How many passed and failed. */
export type Tally = { passed: number; failed: number };

export const passed: Tally = { passed: 1, failed: 0 };
export const failed: Tally = { passed: 0, failed: 1 };

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number }; errors: unknown[] };

/** Reads Vitest's report. A file that could not be loaded, or no report at all, is a failure too. */
export function vitestTally(file: string, succeeded: boolean): Tally {
  if (!existsSync(file)) return failed;
  const report = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.length,
  );
  return atLeast(succeeded, { passed: report.numPassedTests, failed: report.numFailedTests + broken.length });
}

export function playwrightTally(file: string, succeeded: boolean): Tally {
  if (!existsSync(file)) return failed;
  const { stats, errors } = JSON.parse(readFileSync(file, "utf8")) as PlaywrightReport;
  return atLeast(succeeded, { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length });
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}

// A run that ended badly without naming a test must not look green.
function atLeast(succeeded: boolean, tally: Tally): Tally {
  return succeeded || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}
