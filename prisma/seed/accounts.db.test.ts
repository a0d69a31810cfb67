import { beforeEach, describe, expect, it } from "vitest";
import { refusal } from "@/lib/accounts/passwords/choose";
import { checkSecondFactor } from "@/lib/accounts/second-factor/commands";
import { codeAt } from "@/lib/accounts/second-factor/totp";
import { signIn } from "@/lib/accounts/sign-in/commands";
import { visitor } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { resetDatabase } from "@/lib/db/testing/database";
import { seedAccounts } from "./accounts";
import { exampleAccounts } from "./content/accounts";
import { seedOrganizations } from "./organizations";

const device = { address: null, userAgent: null };

describe("the example accounts", () => {
  beforeEach(resetDatabase);

  it("sign in as their role asks, but for those of a suspended organization", async () => {
    await seedOrganizations();
    await seedAccounts();
    for (const { email, password, role, totpSecret, organization } of exampleAccounts) {
      const result = await signIn(
        visitor,
        { email, password },
        { locale: "en", device: { ...device, address: email } },
      );
      if (organization === "al-musalaha-institute") {
        expect(result).toMatchObject({ ok: false, code: "membership-not-active" });
        continue;
      }
      expect(result, email).toMatchObject({
        value: { step: role === "representative" ? "signed-in" : "second-factor" },
      });
      if (result.ok && totpSecret)
        expect(await checkSecondFactor(result.value.userId, codeAt(totpSecret, now()))).toBe(true);
    }
  });

  it("have a passphrase that their owners could have chosen themselves", async () => {
    for (const { password, name, email } of exampleAccounts)
      expect(await refusal(password, { hasSecondFactor: false, ownWords: [name, email] })).toBeNull();
  });
});
