import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { databaseProblems } from "./fit-for-production";

const { DATABASE_URL: appUrl = "", DATABASE_OWNER_URL: ownerUrl = "" } = process.env;

beforeEach(resetDatabase);

it("takes a database of real accounts and the app's own role", async () => {
  await db.user.create({ data: { email: "name@example-coalition.test", name: "Name" } });
  expect(await databaseProblems(appUrl)).toEqual([]);
});

it.each(["noor@example.org", "NOOR@EXAMPLE.ORG", "name@mail.example.com", "name@coalition.example"])(
  "refuses one with the account %s",
  async (email) => {
    await db.user.create({ data: { email, name: "Name" } });
    expect(await databaseProblems(appUrl)).toEqual([expect.stringMatching(/^DATABASE_URL: .*example accounts/)]);
  },
);

it("refuses to work with the rights of the owner, who could rewrite the audit log", async () => {
  expect(await databaseProblems(ownerUrl)).toEqual([expect.stringMatching(/^DATABASE_URL: .*DATABASE_OWNER_URL/)]);
});
