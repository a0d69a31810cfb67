import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const matches = (file: string, pattern: RegExp) =>
  [...readFileSync(file, "utf8").matchAll(pattern)].map(([, name]) => name).sort();

// An event that the endpoint is not subscribed to never comes, and nobody notices.
it("the guide to running it names every event that is understood, and no other", () => {
  const understood = matches("lib/stripe/events.ts", /case "([a-z_.]+)"/g);
  const subscribed = matches("docs/deploy.md", /`((?:[a-z_]+\.)+(?:[a-z_]*(?:ed|paid|expiring|required|_action)))`/g);
  expect(subscribed).toEqual(understood);
});
