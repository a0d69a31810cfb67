import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { onDatabase } from "@/lib/db/url";
import { refuseExampleAccounts, refuseOwner } from "./fit-for-production";

const { DATABASE_URL: appUrl = "", DATABASE_OWNER_URL: ownerUrl = "" } = process.env;

beforeEach(resetDatabase);

describe("in production a database", () => {
  it("is taken when its accounts are real and its role is the app's own", async () => {
    await db.user.create({ data: { email: "name@example-coalition.test", name: "Name" } });
    await expect(refuseExampleAccounts(appUrl)).resolves.toBeUndefined();
    await expect(refuseOwner(appUrl)).resolves.toBeUndefined();
  });

  it.each(["noor@example.org", "NOOR@EXAMPLE.ORG", "name@mail.example.com", "name@coalition.example"])(
    "is refused when it holds the account %s",
    async (email) => {
      await db.user.create({ data: { email, name: "Name" } });
      await expect(refuseExampleAccounts(appUrl)).rejects.toThrow(/^DATABASE_URL: .*example accounts/);
    },
  );

  it.each([
    ["the owner's", ownerUrl],
    ["the one that would migrate an empty database", onDatabase(ownerUrl, "postgres")],
  ])("is refused when the role is %s, who could rewrite the audit log", async (_role, url) => {
    await expect(refuseOwner(url)).rejects.toThrow(/^DATABASE_URL: .*DATABASE_OWNER_URL/);
  });
});
