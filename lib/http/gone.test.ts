import { expect, it } from "vitest";
import { keepWithdrawn, tombstonePath } from "./gone";

it("knows the addresses of withdrawn documents, in every language, and no others", async () => {
  expect(tombstonePath("/en/documents/bridges")).toBeNull();
  await keepWithdrawn(async () => new Set(["bridges"]), 60);
  for (const path of [
    "/en/documents/bridges",
    "/en/documents/bridges/",
    "/en/documents/bridges/withdrawn",
    "/en/documents/bridges/text",
    "/en/documents/bridges/ask",
  ])
    expect(tombstonePath(path)).toBe("/en/documents/bridges/withdrawn");
  expect(tombstonePath("/ar/documents/bridges")).toBe("/ar/documents/bridges/withdrawn");
  for (const path of ["/en/documents/bridge", "/en/documents/bridges/cite/ris", "/documents/bridges", "/en/documents/"])
    expect(tombstonePath(path)).toBeNull();
});

it("keeps what it knows while the database is away", async () => {
  await keepWithdrawn(async () => new Set(["bridges"]), 60);
  await keepWithdrawn(() => Promise.reject(new Error("The database is away")), 60);
  expect(tombstonePath("/en/documents/bridges")).not.toBeNull();
});
