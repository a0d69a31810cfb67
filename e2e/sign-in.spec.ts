import { randomBytes } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { hashPassword } from "@/lib/accounts/passwords/hash";
import { codeAt } from "@/lib/accounts/second-factor/totp";
import { admin, organization, representative } from "@/lib/accounts/testing/people";
import { db } from "@/lib/db/client";
import { linkIn, mailTo } from "./inbox";

// Coming in, and being kept out: invitation, password, second factor, a forgotten password, sessions.

const password = "lake heron carries letters";
const another = "marmots carry seven umbrellas";
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

const newAddress = () => `person-${randomBytes(4).toString("hex")}@example.org`;

async function owner(): Promise<string> {
  const { id } = await organization(`Listeners ${randomBytes(3).toString("hex")}`);
  const { email, userId } = await representative(id, { email: newAddress() });
  await db.user.update({ where: { id: userId }, data: { passwordHash: await hashPassword(password) } });
  return email;
}

async function signIn(page: Page, email: string, given = password): Promise<void> {
  await page.goto("/en/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(given);
  await page.getByRole("button", { name: "Sign in" }).click();
}

const signOut = (page: Page) => page.getByRole("button", { name: "Sign out", exact: true }).click();
const atHome = (page: Page) => expect(page).toHaveURL(/\/en\/member$/);

async function choosePassword(page: Page, given: string): Promise<void> {
  await page.getByLabel("New password").fill(given);
  await page.getByLabel("The same once more").fill(given);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an invited colleague chooses a password, and a new one when it is forgotten", async ({ page, browser }) => {
      const colleague = newAddress();
      await signIn(page, await owner());
      await atHome(page);
      await page.goto("/en/member/people");
      await page.getByLabel("Name").fill("Théo Example");
      await page.getByLabel("E-mail address").fill(colleague);
      await page.getByRole("button", { name: /invit/i }).click();
      await expect(page.getByText("The invitation is on its way.")).toBeVisible();

      const theirs = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await theirs.goto(linkIn(await mailTo(colleague, "Invitation"), "sign-in"));
      await choosePassword(theirs, "too short");
      await theirs.getByRole("button", { name: "Accept the invitation" }).click();
      await expect(theirs.getByText("Too short: at least 15 characters.")).toBeVisible();
      await choosePassword(theirs, password);
      await theirs.getByRole("button", { name: "Accept the invitation" }).click();
      await atHome(theirs);
      await signOut(theirs);
      await expect(theirs).toHaveURL(/\/en$/);

      await signIn(theirs, colleague);
      await atHome(theirs);
      await page.goto("/en/sign-in/forgot");
      await page.getByLabel("E-mail address").fill(colleague);
      await page.getByRole("button", { name: "Send the link" }).click();
      await expect(page.getByText("If there is an account with this address")).toBeVisible();
      const link = linkIn(await mailTo(colleague, "A link to set a new password"), "sign-in");
      await page.goto(link);
      await choosePassword(page, another);
      await page.getByRole("button", { name: "Set the password" }).click();
      await expect(page.getByText("Your new password is set.")).toBeVisible();

      // The session of before has ended, the link is used up, and the old password opens nothing.
      await theirs.goto("/en/member");
      await expect(theirs).toHaveURL(/\/en\/sign-in/);
      await page.goto(link);
      await expect(page.getByText("This link was used already or is too old.")).toBeVisible();
      await signIn(theirs, colleague);
      await expect(theirs.getByText("do not belong together")).toBeVisible();
      await signIn(theirs, colleague, another);
      await atHome(theirs);
    });

    test("the secretariat must set up a second factor, and each code opens once", async ({ page }) => {
      const { userId, email } = await admin();
      const passwordHash = await hashPassword(password);
      await db.user.update({ where: { id: userId }, data: { passwordHash, totpSecret: null, totpConfirmedAt: null } });

      await signIn(page, email);
      await expect(page).toHaveURL(/set-up-second-factor/);
      const own = (await page.locator("code").first().textContent()) ?? "";
      const [recovery = ""] = await page.locator("ul[dir=ltr] li").allTextContents();
      const code = codeAt(own, new Date());
      await page.getByLabel("Code", { exact: true }).fill(code);
      await page.getByRole("main").getByRole("button").click();
      await expect(page).toHaveURL(/\/en\/admin/);
      await signOut(page);

      await signIn(page, email);
      await expect(page).toHaveURL(/\/sign-in\/second-factor/);
      await page.getByLabel("Code", { exact: true }).fill(code);
      await page.getByRole("button", { name: "Go on" }).click();
      await expect(page.getByText("That code is not right or was used already.")).toBeVisible();
      await page.getByLabel("Code", { exact: true }).fill(recovery);
      await page.getByRole("button", { name: "Go on" }).click();
      await expect(page).toHaveURL(/\/en\/admin/);
    });
  });
}

test("a person sees where they are signed in, and ends it", async ({ page, browser }) => {
  const email = await owner();
  const elsewhere = await browser.newPage();
  await signIn(elsewhere, email);
  await atHome(elsewhere);
  await signIn(page, email);
  await atHome(page);

  await page.goto("/en/member/account");
  const other = page.getByRole("listitem").filter({ hasText: "Chrome" }).filter({ hasNotText: "This device" });
  await other.getByRole("button", { name: "End", exact: true }).click();
  await expect(page.getByText("The session has ended.")).toBeVisible();
  await elsewhere.goto("/en/member");
  await expect(elsewhere).toHaveURL(/\/en\/sign-in/);
});

test("an attacker with a password alone, a foreign page, a made-up cookie or a lure gets nowhere", async ({
  page,
  request,
}) => {
  const { userId, email } = await admin();
  await db.user.update({
    where: { id: userId },
    data: { passwordHash: await hashPassword(password), totpSecret: secret },
  });
  await signIn(page, email);
  await expect(page).toHaveURL(/second-factor/);
  await page.goto("/en/admin/users");
  await expect(page).toHaveURL(/\/en\/sign-in/);

  const foreign = await request.post("/api/auth/callback/proof", {
    headers: { Origin: "https://evil.example" },
    form: { userId },
  });
  expect(foreign.status()).toBe(403);
  await request.post("/api/auth/callback/proof", { form: { userId, proof: "1.x" }, maxRedirects: 0 });
  expect(await db.session.count({ where: { userId, kind: "USER", userAgent: { not: null } } })).toBe(0);

  await page.context().addCookies([{ name: "session", value: "%00..damaged", url: process.env.PORTAL_URL ?? "" }]);
  expect((await page.goto("/en/member"))?.status()).toBe(200);
  await expect(page).toHaveURL(/\/en\/sign-in/);

  const victim = await owner();
  await page.goto("/en/sign-in?next=https://evil.example/en/member");
  await page.getByLabel("E-mail address").fill(victim);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await atHome(page);
});
