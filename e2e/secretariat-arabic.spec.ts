import { expect, type Page, test } from "@playwright/test";
import { db } from "@/lib/db/client";
import { newAddress, pay } from "./donors";
import { forgetTries, people, signInAs } from "./fixtures";
import { mailTo } from "./inbox";

test.beforeEach(forgetTries);

// The secretariat's work with gifts, all of it in Arabic, on a phone, without JavaScript.

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

const formWith = (page: Page, field: string) => page.locator(`form:has([name=${field}])`);

async function send(page: Page, field: string) {
  await formWith(page, field).getByRole("button").last().click();
}

/** Nothing is wider than the phone. */
async function fits(page: Page) {
  expect(await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
}

test("a gift of the donor is found, its receipt is issued again, a part goes back, and its message is read", async ({
  page,
  context,
}) => {
  const email = newAddress();
  await page.goto("/ar/donate?amount=100");
  await page.locator("details:has([name=message]) > summary").click();
  await page.locator("[name=message]").fill("من أجل من يحذّرون أولًا");
  await pay(page, email, "أمينة");
  await mailTo(email, /إيصالك/);

  await signInAs(context, people.admin);
  await page.goto(`/ar/admin/donations?q=${email}`);
  await fits(page);
  await page.locator("tbody a").first().click();
  await fits(page);
  const { id } = await db.donation.findFirstOrThrow({ where: { email } });
  expect(page.url()).toContain(id);

  await page.locator("details:has([name=receipt]) summary").click();
  await formWith(page, "locale").locator("[name=reason]").fill("الاسم ناقص");
  await formWith(page, "locale").locator("[name=name]").fill("أمينة الحسن");
  await send(page, "locale");
  await mailTo(email, /إيصالك المصحح/);

  const refund = page.locator("form:has([name=message])");
  await refund.locator("[name=amount]").fill("٤٠٫٥٠");
  await refund.locator("[name=reason]").fill("أرادت ستين");
  await refund.locator("[name=message]").fill("مع شكرنا");
  await refund.getByRole("button").click();
  const mail = await mailTo(email, /40\.50/);
  expect(mail.text).toContain("مع شكرنا");
  expect(mail.text).not.toContain("أرادت ستين");
  await expect
    .poll(() => db.donation.findUnique({ where: { id }, select: { refundedAmount: true } }))
    .toEqual({
      refundedAmount: 4_050,
    });

  await page.goto("/ar/admin/donations/wall");
  await fits(page);
  const entry = page.getByRole("listitem").filter({ hasText: "من أجل من يحذّرون أولًا" });
  await entry.getByRole("button", { name: "إظهار الرسالة" }).click();
  await expect(async () => {
    await page.goto("/ar/supporters");
    await expect(page.getByText("من أجل من يحذّرون أولًا")).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
});

test("a gift in kind is entered, a site is allowed and refused again, and both are compared with Stripe", async ({
  page,
  context,
}) => {
  const email = newAddress();
  await signInAs(context, people.admin);
  await page.goto("/ar/admin/donations/new");
  await page.locator("[name=method]").selectOption("IN_KIND");
  await page.locator("[name=amount]").fill("١٢٣٫٤٥٦");
  await page.locator("[name=inKind]").fill("اثنا عشر حاسوبًا");
  await page.locator("main [name=name]").fill("ليلى حداد");
  await page.locator("main [name=email]").fill(email);
  await send(page, "inKind");
  await expect(page.locator("[name=amount][aria-invalid=true]")).toHaveValue("١٢٣٫٤٥٦");
  await page.locator("[name=amount]").fill("١٢٣٫٤٥");
  await send(page, "inKind");
  const mail = await mailTo(email, /IK-\d{4}-\d{6}/);
  expect(mail.text).toContain("اثنا عشر حاسوبًا");
  await fits(page);

  const site = `https://${crypto.randomUUID().slice(0, 8)}.example.org`;
  await page.goto("/ar/admin/settings/embed");
  await page.getByRole("textbox", { name: /./ }).first().fill(site);
  await page.locator("form:has(input[name=site]:not([type=hidden]))").getByRole("button").click();
  const allowed = page.getByRole("listitem").filter({ hasText: site });
  await expect(allowed).toBeVisible();
  await fits(page);
  await allowed.getByRole("button").click();
  await expect(allowed).toHaveCount(0);

  await page.goto("/ar/admin/donations/reconciliation");
  await page.getByRole("button", { name: "قارن الآن" }).click();
  await expect(async () => {
    await page.reload();
    expect(await db.reconciliation.count({ where: { finishedAt: null } })).toBe(0);
    await fits(page);
  }).toPass({ timeout: 60_000 });
});
