import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { issueReceipt } from "@/lib/giving/receipts/issue";
import { randomReference } from "@/lib/ids";
import { forgetTries, people, signInAs } from "./fixtures";
import { linkIn, mailTo } from "./inbox";

test.beforeEach(forgetTries);

// The secretariat's papers: a receipt that was wrong, and the statements of a year.

/** A gift as it would stand in the ledger, with its receipt. */
async function received(paidAt: Date) {
  const email = `donor-${randomUUID().slice(0, 8)}@example.org`;
  const appeal = await db.appeal.findFirstOrThrow({ where: { status: "OPEN" }, select: { id: true } });
  const donor = await db.donor.create({ data: { email, name: "Amina Donor" } });
  const donation = await db.donation.create({
    data: {
      ...{ interval: "ONCE", amount: 25_00, currency: "USD", appealId: appeal.id, name: "Amina Donor", email },
      ...{ status: "SUCCEEDED", paidAt, donorId: donor.id, fee: 1_03, feeCurrency: "USD" },
      ...{ reference: randomReference("D"), idempotencyKey: randomUUID(), createdAt: paidAt },
    },
  });
  await transaction((tx) => issueReceipt(tx, donation.id, paidAt));
  return { email, id: donation.id };
}

/** Opens a donor's own page by a mailed link; the address of the paper that bears this name there. */
async function ownPaper(page: Page, email: string, name: string): Promise<string> {
  await page.goto("/en/donor/find");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByRole("status")).toBeVisible();
  await page.goto(linkIn(await mailTo(email, /link to your gifts/), "donor"));
  await page.getByRole("button", { name: "Show my gifts" }).click();
  return (await page.getByRole("link", { name }).getAttribute("href")) ?? "";
}

test("a wrong receipt is voided with its reason, and another takes its place", async ({ page, context }) => {
  const { email, id } = await received(new Date());
  await signInAs(context, people.admin);
  await page.goto(`/en/admin/donations/${id}`);
  await page.getByText("Void and issue again").first().click();
  await page.getByLabel("What is wrong with it").fill("The name is misspelt");
  await page.getByLabel("Name on the new receipt").fill("Amina the Donor");
  await page.getByLabel("Kind").selectOption("US_TAX");
  await page.getByRole("button", { name: "Void and issue again" }).click();
  await expect(page.getByText("Voided and issued again.")).toBeVisible();
  await expect(page.getByText("void: The name is misspelt · replaced by")).toBeVisible();
  const mail = await mailTo(email, /Your corrected receipt/);
  expect(mail.text).toContain("which is void");
  const papers = page.getByRole("link", { name: /\d{4}-\d{6}, issued/ });
  await expect(papers).toHaveCount(2);
  for (const paper of await papers.all()) {
    const answer = await page.request.get((await paper.getAttribute("href")) ?? "");
    expect(answer.headers()["content-type"]).toBe("application/pdf");
  }
});

test("the statements of a year are sent in one go, with how far it is", async ({ page, context }) => {
  const year = new Date().getUTCFullYear() - 1;
  const [one, two] = [await received(new Date(Date.UTC(year, 2, 1))), await received(new Date(Date.UTC(year, 8, 9)))];
  await signInAs(context, people.admin);
  await page.goto("/en/admin/donations");
  await page.getByRole("link", { name: "Statements of a year" }).click();
  await page.getByLabel("Year").selectOption(String(year));
  await page.getByRole("button", { name: "Send the statements" }).click();
  await expect(page.getByRole("progressbar").first()).toBeVisible();
  for (const { email } of [one, two]) {
    const mail = await mailTo(email, `Your gifts of ${year} on one paper`);
    expect(mail.attachments).toMatchObject([{ contentType: "application/pdf" }]);
  }
  await expect(page.getByText("Finished").first()).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Send the statements" }).click();
  await expect(page.getByText("Nobody waits for a statement of this year.")).toBeVisible();
});

test("a promise is acknowledged by mail, issued again under the right name, and named by the receipt of its gift", async ({
  page,
  context,
  browser,
}) => {
  const email = `donor-${randomUUID().slice(0, 8)}@example.org`;
  await page.goto("/en/donate/pledge");
  await page.getByLabel("Cheque by post").check();
  await page.getByLabel("Amount").fill("75");
  await page.getByLabel("Your name").fill("Amina Doner");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send me how to pay" }).click();
  const reference = (await page.getByText(/^P-/).textContent()) ?? "";
  const told = await mailTo(email, /How to send your gift/);
  expect(told.text).toMatch(/PL-\d{4}-\d{6} is attached.*not a receipt for a payment/s);
  expect(told.attachments).toMatchObject([{ contentType: "application/pdf" }]);

  await signInAs(context, people.admin);
  await page.goto(`/en/admin/donations/pledges?q=${reference}`);
  await page.getByRole("link", { name: reference, exact: true }).click();
  await page.getByText("Void and issue again").first().click();
  await page.getByLabel("What is wrong with it").fill("The name is misspelt");
  await page.getByLabel("Name on the new receipt").fill("Amina Donor");
  await page.getByRole("button", { name: "Void and issue again" }).click();
  await expect(page.getByText("The new acknowledgement is on its way.")).toBeVisible();
  await expect(page.getByText("void: The name is misspelt · replaced by PL-")).toBeVisible();
  const papers = page.getByRole("link", { name: /PL-\d{4}-\d{6}, issued/ });
  await expect(papers).toHaveCount(2);
  for (const paper of await papers.all()) {
    const answer = await page.request.get((await paper.getAttribute("href")) ?? "");
    expect(answer.headers()["content-type"]).toBe("application/pdf");
  }
  const corrected = await mailTo(email, /Your corrected acknowledgement PL-/);
  const number = /PL-\d{4}-\d{6}/.exec(corrected.subject)?.[0] ?? "";
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(page.getByText("The acknowledgement is on its way.")).toBeVisible();

  const own = await browser.newContext();
  const address = await ownPaper(await own.newPage(), email, `Acknowledgement ${number} (PDF)`);
  const [once, twice] = [await own.request.get(address), await own.request.get(address)];
  expect(once.headers()["content-type"]).toBe("application/pdf");
  expect((await once.body()).equals(await twice.body())).toBe(true);
  await own.close();

  await page.getByRole("link", { name: "Enter its gift" }).click();
  await page.getByRole("button", { name: "Enter the gift" }).click();
  await expect(page.getByText("The gift is entered, and its receipt is issued.")).toBeVisible();
  await page.goto(`/en/admin/donations?q=${number}`);
  await expect(page.getByRole("row", { name: new RegExp(email) })).toBeVisible();
  const gift = await db.donation.findFirstOrThrow({ where: { email }, include: { receipts: true } });
  expect(JSON.stringify(gift.receipts[0]?.content)).toContain(number);
});
