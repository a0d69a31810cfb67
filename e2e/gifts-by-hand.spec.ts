import { expect, test } from "@playwright/test";
import { forgetTries, people, signInAs } from "./fixtures";
import { mailTo } from "./inbox";

test.beforeEach(forgetTries);

// What comes by post or over the counter.

test("the secretariat enters a cheque without JavaScript, the donor has the receipt, and the cheque bounces", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await signInAs(context, people.admin);
  const page = await context.newPage();
  const email = `donor-${crypto.randomUUID().slice(0, 8)}@example.org`;

  await page.goto(`${baseURL}/en/admin/donations`);
  await page.getByRole("link", { name: "Enter a gift by hand" }).click();
  await page.getByLabel("How it came").selectOption("Cheque");
  await page.getByLabel("Amount").fill("120.5055");
  await page.getByLabel("Name of the donor").fill("Ruth Silverman");
  await page.getByLabel("E-mail address of the donor").fill(email);
  await page.getByRole("button", { name: "Enter the gift" }).click();
  await expect(page.getByText("Give an amount like 25 or 25.50.")).toBeVisible();
  await expect(page.getByLabel("Name of the donor")).toHaveValue("Ruth Silverman");
  await page.getByLabel("Amount").fill("120.50");
  await page.getByRole("button", { name: "Enter the gift" }).click();

  await expect(page.getByText("The gift is entered, and its receipt is issued.")).toBeVisible();
  await expect(page.getByText("1050 Cheques and cash in hand")).toBeVisible();
  const mail = await mailTo(email, /your receipt \d{4}-\d{6}/);
  expect(mail.attachments).toMatchObject([{ contentType: "application/pdf" }]);

  await page.getByLabel("Reason").fill("The cheque bounced");
  await page.getByRole("button", { name: "Send back" }).click();
  await expect(page.getByText("void", { exact: true })).toBeVisible();
  await context.close();
});

test("what came in kind has a receipt that says what, and names no value", async ({ page, context }) => {
  const email = `donor-${crypto.randomUUID().slice(0, 8)}@example.org`;
  await signInAs(context, people.admin);
  await page.goto("/en/admin/donations/new");
  await page.getByLabel("How it came").selectOption("In kind");
  await page.getByLabel("Amount").fill("1,234");
  await page.getByLabel("What was given").fill("Twelve computers");
  await page.getByLabel("Name of the donor").fill("Ruth Silverman");
  await page.getByLabel("E-mail address of the donor").fill(email);
  await page.getByRole("button", { name: "Enter the gift" }).click();
  await expect(page.getByRole("link", { name: /IK-\d{4}-\d{6}, issued/ })).toBeVisible();
  const mail = await mailTo(email, /your receipt IK-\d{4}-\d{6}/);
  expect(mail.text).toContain("Twelve computers");
  expect(mail.text).not.toContain("1,234");
});

test("a donor promises a cheque in Arabic, the secretariat enters the gift that keeps it", async ({
  page,
  context,
}) => {
  const email = `donor-${crypto.randomUUID().slice(0, 8)}@example.org`;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/ar/donate");
  await page.getByRole("link", { name: "التبرع بتحويل أو شيك" }).click();
  await page.getByLabel("شيك بالبريد").check();
  await page.getByLabel("المبلغ").fill("٧٥");
  await page.getByLabel("اسمك").fill("ليلى حداد");
  await page.getByLabel("البريد الإلكتروني").fill(email);
  await page.getByRole("button", { name: "أرسلوا إليّ طريقة الدفع" }).click();
  await expect(page).toHaveURL(/\/ar\/donate\/pledge\/sent\?reference=P-/);
  const reference = (await page.getByText(/^P-/).textContent()) ?? "";
  const told = await mailTo(email, /كيف ترسل تبرعك/);
  expect(told.text).toContain(reference);
  expect(told.attachments).toMatchObject([{ contentType: "application/pdf" }]);

  await signInAs(context, people.admin);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/en/admin/donations");
  await page.getByRole("link", { name: "Pledges" }).click();
  await page.getByRole("link", { name: `Enter its gift ${reference}` }).click();
  await expect(page.getByLabel("Name of the donor")).toHaveValue("ليلى حداد");
  await expect(page.getByLabel("How it came")).toHaveValue("CHEQUE");
  await page.getByRole("button", { name: "Enter the gift" }).click();
  await expect(page.getByText("The gift is entered, and its receipt is issued.")).toBeVisible();
  await page.goto(`/en/admin/donations/pledges?q=${reference}`);
  await expect(page.getByRole("row", { name: new RegExp(`${reference}.*Kept`) })).toBeVisible();
  await mailTo(email, /إيصالك/);
});
