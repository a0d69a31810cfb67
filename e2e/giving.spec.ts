import { expect, type Page, test } from "@playwright/test";
import { newAddress } from "./donors";
import { forgetTries, people, signInAs } from "./fixtures";
import { mailTo } from "./inbox";

test.beforeEach(forgetTries);

// A donor gives: from the choice beside the appeal to the receipt in the mail and the row in the ledger.

async function order(page: Page, email: string) {
  await page.getByLabel("Your name").fill("Amina Donor");
  await page.getByLabel("E-mail address", { exact: true }).fill(email);
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await expect(page).toHaveURL(/\/c\/pay\//);
}

// Holds the words of every choice; the chosen ones alone are to be seen.
const summary = (page: Page) => page.getByRole("paragraph").filter({ hasText: /^Your gift(?! goes)/ });

async function pay(page: Page, outcome: "succeed" | "action" | "decline" | "delay" = "succeed") {
  await page.locator(`[name=outcome][value=${outcome}]`).check();
  await page.locator("form button").click();
}

async function confirmed(page: Page) {
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("The receipt is on its way")).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
}

test("a donor chooses beside the appeal, pays, and has the receipt by mail", async ({ page }) => {
  const email = newAddress();
  await page.goto("/en");
  const panel = page.getByRole("complementary", { name: "Stand with the coalition" });
  await panel.getByText("100", { exact: true }).click();
  await panel.getByText("Monthly").click();
  await panel.getByRole("button", { name: "Give US$100" }).click();

  await expect(page).toHaveURL(/\/en\/donate\?.*amount=100/);
  await expect(summary(page)).toHaveText(/100 US dollars every month, the next on \d+ \w+, until you stop\./, {
    useInnerText: true,
  });
  await order(page, email);
  await pay(page);

  await expect(page).toHaveURL(/\/en\/donate\/thanks\?session_id=cs_/);
  await confirmed(page);
  const mail = await mailTo(email, /your receipt \d{4}-\d{6}/);
  expect(mail.attachments).toMatchObject([{ contentType: "application/pdf" }]);
});

test("a declined card charges nothing, and another try succeeds", async ({ page }) => {
  await page.goto("/en/donate?amount=33.50");
  await expect(page.getByLabel("Amount of your choice")).toHaveValue("33.50");
  await order(page, newAddress());
  await pay(page, "decline");
  await expect(page).toHaveURL(/\/c\/pay\//);
  await pay(page);
  await expect(page).toHaveURL(/\/thanks/);
  await confirmed(page);
  await expect(page.getByText("US$33.50").first()).toBeVisible();
});

test("a donor whose bank asks first fails the question, is told so plainly, answers it, and has the receipt", async ({
  page,
  context,
}) => {
  const email = newAddress();
  await page.goto("/en/donate?amount=50");
  await order(page, email);
  await pay(page, "action");
  await expect(page.getByRole("heading", { name: "Your bank asks you: is this you?" })).toBeVisible();
  await page.getByRole("button", { name: "Fail: it is not me" }).click();
  await expect(page.getByRole("alert")).toHaveText(/Your bank could not confirm that it was you\. Nothing was taken/);
  await expect(page.getByLabel("E-mail")).toHaveValue(email);
  await pay(page, "action");
  await page.getByRole("button", { name: "Complete: it is me" }).click();
  await expect(page).toHaveURL(/\/thanks/);
  await confirmed(page);
  await mailTo(email, /your receipt/);

  await page.goto("/en/donate?amount=100");
  await order(page, email);
  await pay(page, "action");
  await page.getByRole("button", { name: "Fail: it is not me" }).click();
  await signInAs(context, people.admin);
  await page.goto(`/en/admin/donations?status=STARTED&q=${email}`);
  await page.getByRole("link", { name: /^D-/ }).click();
  await expect(page.getByText("The bank asked the cardholder to confirm the payment")).toBeVisible();
});

test("the secretariat finds a gift, sees its history, and sends a part of it back", async ({ page, context }) => {
  const email = newAddress();
  await page.goto("/en/donate?amount=100");
  await order(page, email);
  await pay(page);
  await confirmed(page);

  await signInAs(context, people.admin);
  await page.goto("/en/admin/donations?status=SUCCEEDED");
  await page.getByLabel("Donor, reference, receipt or amount").fill(email);
  await page.getByRole("button", { name: "Filter" }).click();
  await expect(page.getByRole("status")).toHaveText("1 entry");
  const listed = await page.request.get(
    (await page.getByRole("link", { name: "Export CSV" }).getAttribute("href")) ?? "",
  );
  const [head = "", line = ""] = (await listed.text()).trim().split(/\r?\n/);
  await page.getByRole("link", { name: /^D-/ }).click();
  await expect(page.getByText("Money received")).toBeVisible();
  await expect(page.getByText("checkout.session.completed")).toBeVisible();

  const atStripe = page.getByRole("link", { name: /^Open at Stripe pi_/ });
  const seen = await page.request.get((await atStripe.getAttribute("href")) ?? "");
  expect(await seen.text()).toContain("balance_transaction");

  const receipt = page.getByRole("link", { name: /\d{4}-\d{6}, issued/ });
  const paper = await page.request.get((await receipt.getAttribute("href")) ?? "");
  expect(paper.headers()["content-type"]).toBe("application/pdf");
  const number = /\d{4}-\d{6}/.exec((await receipt.textContent()) ?? "")?.[0];
  expect(head).toMatch(/,receipt$/);
  expect(line).toMatch(new RegExp(`,${number}$`));

  await page.getByLabel("Amount in US dollars").fill("40");
  await page.getByLabel("Reason").fill("The donor meant sixty");
  await page.getByLabel("A word to the donor").fill("With our thanks,\nand our apologies.");
  await page.getByRole("button", { name: "Send back" }).click();
  await expect(page.getByText("The refund is on its way.")).toBeVisible();
  const mail = await mailTo(email, /US\$40\.00 is on its way back/);
  expect(mail.text).toContain("Dear Amina Donor");
  expect(mail.text).toContain("> With our thanks,\n> and our apologies.");
  expect(mail.text).not.toContain("The donor meant sixty");
  // The worker asks Stripe meanwhile how both were settled.
  const books = page.getByRole("region", { name: "In the books" });
  await expect(async () => {
    await page.reload();
    await expect(books.getByText("Settled by Stripe")).toHaveCount(2, { timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await expect(page.getByText("Partly sent back").first()).toBeVisible();
  await expect(books.getByRole("row", { name: /4910 Gifts sent back US\$40\.00/ })).toBeVisible();
  await expect(books.getByRole("row", { name: /6110 Payment fees US\$3\.20/ })).toBeVisible();
});

test("what is wrong is said, and nothing typed is lost", async ({ page }) => {
  await page.goto("/en/donate?amount=other&interval=year");
  await page.getByLabel("Amount of your choice").fill("0.20");
  await page.getByLabel("Your name").fill("Amina Donor");
  await page.getByLabel("E-mail address", { exact: true }).fill("no address");
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await expect(page.getByText("Give a whole e-mail address")).toBeVisible();
  await page.getByLabel("E-mail address", { exact: true }).fill(newAddress());
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await expect(page.getByText("The smallest gift in this currency is US$1.")).toBeVisible();
  await expect(page.getByLabel("Amount of your choice")).toHaveValue("0.20");
  await expect(page.getByLabel("Your name")).toHaveValue("Amina Donor");
  await expect(summary(page)).toHaveText(/0\.20 US dollars every year, the next on .+, until you stop\./, {
    useInnerText: true,
  });
});

test("a deep link presets everything; the fee is shown to the cent and follows what is typed", async ({
  page,
  context,
}) => {
  await page.goto(
    "/en/donate?currency=EUR&amount=40&interval=month&cover=on&designation=early-warning&organization=Lantern+Trust&nameHidden=on&message=Keep+watching",
  );
  await expect(page.getByLabel("Where your gift is to work")).toHaveValue("early-warning");
  await expect(page.getByLabel("The organization that gives")).toHaveValue("Lantern Trust");
  await expect(page.getByLabel("Do not show my name")).toBeChecked();
  await expect(page.getByLabel("Send me news")).not.toBeChecked();
  await expect(summary(page)).toHaveText(
    /41\.51 euros \(40 euros, and 1\.51 euros for the fee\) every month, the next on \d+ \w+, until you stop\./,
    { useInnerText: true },
  );
  await page.getByLabel("Amount of your choice").fill("33.50");
  await expect(page.getByLabel("Add €1.31, so that your whole gift arrives")).toBeChecked();
  await expect(summary(page)).toHaveText(/34\.81 euros \(33\.50 euros, and 1\.31 euros for the fee\)/);
  const email = newAddress();
  await order(page, email);
  await expect(page.getByText("€34.81").first()).toBeVisible();
  await pay(page);
  await confirmed(page);

  await signInAs(context, people.admin);
  await page.goto(`/en/admin/donations?q=${email}`);
  await page.getByRole("link", { name: /^D-/ }).click();
  for (const text of ["€1.31", "Early warning of atrocities", "Lantern Trust", "name hidden", "Keep watching"])
    await expect(page.getByText(text, { exact: true }).first()).toBeVisible();
});

test("coming to the thanks without paying grants nothing", async ({ page }) => {
  await page.goto("/en/donate/thanks?session_id=cs_forged");
  await expect(page.getByText("We know nothing of this payment yet")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a donor gives in Arabic, in dinars", async ({ page }) => {
    const email = newAddress();
    await page.goto("/ar/donate?currency=JOD&amount=35");
    await page.locator("[name=name]").fill("ليلى");
    await page.locator("[name=email]").fill(email);
    await page.getByRole("button", { name: "المتابعة إلى الدفع" }).click();
    await expect(page).toHaveURL(/\/c\/pay\//);
    await pay(page);
    await expect(page).toHaveURL(/\/ar\/donate\/thanks/);
    await mailTo(email, /إيصالك/);
  });

  test("the way back tells the truth while a bank debit is on its way, and looks again by itself", async ({ page }) => {
    await page.goto("/en/donate?amount=50");
    await order(page, newAddress());
    await pay(page, "delay");
    // Nobody reloads: the page does.
    await expect(page.getByText("Your bank is sending your gift of US$50.00")).toBeVisible({ timeout: 30_000 });
    const way = new URL(page.url());
    way.searchParams.delete("key");
    await page.goto(way.href);
    await expect(page.getByText("We know nothing of this payment yet")).toBeVisible();
    await expect(page.getByText("50")).toHaveCount(0);
  });

  test("nobody pays a sum they have not read", async ({ page }) => {
    await page.goto("/en/donate?amount=25");
    await page.getByText("Other", { exact: true }).click();
    await page.getByLabel("Amount of your choice").fill("40");
    await page.getByText("Monthly", { exact: true }).click();
    await page.getByLabel("Add what the payment costs").check();
    await page.getByLabel("Your name").fill("Amina Donor");
    await page.getByLabel("E-mail address", { exact: true }).fill(newAddress());
    await page.getByRole("button", { name: "Continue to payment" }).click();

    await expect(page.getByText("Please read this before you pay")).toBeVisible();
    await expect(
      page.getByText(/^41\.51 US dollars \(40 US dollars, and 1\.51 US dollars for the fee\) every month/),
    ).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
    await page.getByRole("button", { name: "Continue to payment" }).click();
    await expect(page).toHaveURL(/\/c\/pay\//);
    await expect(page.getByText("41.51").first()).toBeVisible();
  });

  test("the words and the fee of an offered amount follow the choice", async ({ page }) => {
    await page.goto("/fr/donate?amount=100&currency=USD");
    await page.getByText("Chaque mois", { exact: true }).click();
    await page.locator("[name=cover]").check();
    await expect(page.getByRole("paragraph").filter({ hasText: /^Votre don(?! va)/ })).toHaveText(
      /103,30 dollars des États-Unis \(100 dollars des États-Unis, et 3,30 dollars des États-Unis pour les frais\) chaque mois, le prochain le/,
      { useInnerText: true },
    );
  });

  test("a refused form comes back as it was typed, as the same order", async ({ page }) => {
    await page.goto("/en/donate?amount=250");
    const order = await page.locator("[name=order]").inputValue();
    await page.getByLabel("Your name").fill("Amina Donor");
    await page.getByRole("button", { name: "Continue to payment" }).click();
    await expect(page.getByLabel("Your name")).toHaveValue("Amina Donor");
    await expect(page.locator("[name=order]")).toHaveValue(order);
    await expect(page.locator("[name=amount][value='250']")).toBeChecked();
  });
});

test.describe("without JavaScript, in Arabic, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("a donor whose bank asks first leaves it, comes back, answers it, and gives every month", async ({ page }) => {
    const email = newAddress();
    await page.goto("/ar/donate?amount=50&interval=month");
    await page.locator("[name=name]").fill("ليلى");
    await page.locator("[name=email]").fill(email);
    await page.getByRole("button", { name: "المتابعة إلى الدفع" }).click();
    await expect(page).toHaveURL(/\/c\/pay\//);
    const checkout = page.url();
    await pay(page, "action");
    await expect(page.getByRole("heading", { name: "مصرفك يسألك: هل هذا أنت؟" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    await page.goto(checkout);
    await pay(page, "action");
    await page.getByRole("button", { name: "ارفض: لست أنا" }).click();
    await expect(page.getByRole("alert")).toContainText("لم يُخصم أي مبلغ");
    await pay(page, "action");
    await page.getByRole("button", { name: "أكّد: هذا أنا" }).click();
    await expect(page).toHaveURL(/\/ar\/donate\/thanks/);
    await mailTo(email, /إيصالك/);
  });
});
