import { randomBytes } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { people, signInAs } from "./fixtures";
import { linkIn, mailTo } from "./inbox";

// An NGO joins: from the public page over mail, committee and secretariat to its owner's first password.

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an NGO applies, is asked, is approved and sets its password", async ({ page, browser }) => {
      test.setTimeout(180_000);
      const name = `Riverside Listeners ${randomBytes(3).toString("hex")}`;
      const email = `office-${randomBytes(4).toString("hex")}@riverside.example.org`;

      await openBy(page, email);
      await fillIn(page, name);
      await expect(page.getByText("The steering committee is reading")).toBeVisible();
      await mailTo(email, "We have your application");

      const reviewer = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await signInAs(reviewer.context(), people.reviewer);
      await openInQueue(reviewer, name);
      await reviewer.getByRole("radio", { name: "Approve" }).check();
      await reviewer.getByRole("textbox").fill("Careful work, close to people.");
      await reviewer.getByRole("button", { name: "Cast the vote" }).click();
      await expect(reviewer.getByText("Your vote is counted.")).toBeVisible();
      expect((await reviewer.goto("/en/admin/members"))?.status()).toBe(404);

      const admin = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await signInAs(admin.context(), people.admin);
      await openInQueue(admin, name);
      await decide(admin, "Ask for information", "Since when do you work there?", "Send the question");
      await mailTo(email, "A question about your application");

      await page.goto("/en/application");
      await page.getByLabel("What would you like to tell us?").fill("Since 2009, with eleven people.");
      await page.getByRole("button", { name: "Send the answer" }).click();
      await expect(page.getByText("Your answer is sent.")).toBeVisible();

      await openInQueue(admin, name);
      await expect(admin.getByText("Since 2009, with eleven people.")).toBeVisible();
      await decide(admin, "Approve", "You are welcome among us.", "Approve and invite");
      await expect(admin.getByText("Approved: the organization is a member")).toBeVisible();

      expect((await mailTo(email, "Welcome to the coalition")).text).toContain("You are welcome among us.");
      await page.goto("/en/application");
      await page.getByRole("link", { name: "Your page in the directory" }).click();
      await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
      await expect(page.getByText(email)).toHaveCount(0);

      const invitation = await mailTo(email, `Invitation to act for ${name}`);
      const owner = await (await browser.newContext({ javaScriptEnabled })).newPage();
      await owner.goto(linkIn(invitation, "sign-in"));
      await owner.getByLabel("New password").fill("lake heron carries letters");
      await owner.getByLabel("The same once more").fill("lake heron carries letters");
      await owner.getByRole("button", { name: "Accept the invitation" }).click();
      await expect(owner).toHaveURL(/\/en\/member$/);
      await expect(owner.getByText(name).first()).toBeVisible();
    });
  });
}

async function openBy(page: Page, email: string): Promise<void> {
  await page.goto("/en/join");
  await page.getByLabel("Your organization’s e-mail address").fill(email);
  await page.getByRole("button", { name: "Send me the link" }).click();
  await expect(page.getByRole("heading", { name: "Look into your mailbox" })).toBeVisible();
  await page.goto(linkIn(await mailTo(email, "Your application to join"), "application"));
  await page.getByRole("button", { name: "Open the application" }).click();
  await page.getByRole("link", { name: "Continue the application" }).click();
}

async function fillIn(page: Page, name: string): Promise<void> {
  await page.getByLabel("Name of the organization").fill(name);
  await page.getByLabel("Country of its seat").selectOption("BI");
  await page.getByLabel("Your name").fill("Aline Example");
  await page.getByLabel("Your role in the organization").fill("Coordinator");
  await page.getByRole("button", { name: "Save and continue" }).click();

  await page.getByLabel("Africa", { exact: true }).check();
  await page.getByLabel("Peacebuilding", { exact: true }).check();
  await page.getByLabel("French", { exact: true }).check();
  await page.getByLabel("What your organization does").fill("We listen on both banks of the river.");
  await page.getByRole("button", { name: "Save and continue" }).click();

  await page.getByLabel("Why you want to join").fill("What we hear should be heard elsewhere too.");
  for (const promise of await page.getByRole("group", { name: "Our commitments" }).getByRole("checkbox").all())
    await promise.check();
  await page.getByRole("button", { name: "Save and continue" }).click();
  await page.getByRole("button", { name: "Send the application" }).click();
}

async function openInQueue(page: Page, name: string): Promise<void> {
  await page.goto("/en/admin/applications?status=waiting");
  await page.getByLabel("Name or reference").fill(name);
  await page.getByRole("button", { name: "Filter" }).click();
  await page.getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

async function decide(page: Page, act: string, words: string, button: string): Promise<void> {
  const fold = page.locator("details").filter({ has: page.locator("summary", { hasText: act }) });
  await fold.locator("summary").click();
  await fold.getByRole("textbox").fill(words);
  await fold.getByRole("button", { name: button }).click();
}
