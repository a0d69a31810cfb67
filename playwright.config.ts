import { defineConfig, devices } from "@playwright/test";
import { readRun } from "./scripts/start/single";

const folder = process.env.PORTAL_DATA_DIR ?? ".data";
const portal = readRun(`${folder}/run.json`);
if (!portal?.env.PORTAL_URL)
  throw new Error("No portal is running: say `npm test`, or start one with `npm start` first.");

// The stories reach the database, the inbox and the payment stand-in of the portal they are told to.
Object.assign(process.env, portal.env);

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["list"], ["json"]] : [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: portal.url,
    trace: "retain-on-failure",
    launchOptions: { args: flags, ...(executablePath ? { executablePath } : {}) },
  },
});
