import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { issueReceipt } from "@/lib/giving/receipts/issue";
import { randomReference } from "@/lib/ids";
import { people, signInAs } from "./fixtures";
import { mailTo } from "./inbox";

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
