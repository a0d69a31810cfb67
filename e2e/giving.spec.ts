import { expect, type Page, test } from "@playwright/test";

// A donor gives: from the choice beside the appeal to the receipt in the mail.

const inbox = process.env.MAIL_INBOX_URL ?? "";

type Mail = { subject: string; attachments?: { fileName: string; contentType: string }[] };

async function mailTo(address: string, subject: RegExp): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(
      async () => {
        const mails = (await (await fetch(`${inbox}/email?headers.to=${encodeURIComponent(address)}`)).json()) as (Mail & { to: { address: string }[] })[];
        found = mails.find((mail) => mail.to.some((to) => to.address === address) && subject.test(mail.subject));
        return found;
      },
      { timeout: 30_000 },
    )
    .toBeTruthy();
  return found as Mail;
}

const newAddress = () => `donor-${crypto.randomUUID().slice(0, 8)}@example.org`;

async function order(page: Page, email: string) {
  await page.getByLabel("Your name").fill("Amina Donor");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await expect(page).toHaveURL(/\/c\/pay\//);
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
  await expect(page.getByText("US$100 every month, until you stop it")).toBeVisible();
  await order(page, email);
  await page.locator("[name=outcome][value=succeed]").click();

  await expect(page).toHaveURL(/\/en\/donate\/thanks\?session_id=cs_/);
  await confirmed(page);
  const mail = await mailTo(email, /your receipt \d{4}-\d{6}/);
  expect(mail.attachments).toMatchObject([{ contentType: "application/pdf" }]);
});

test("a declined card charges nothing, and another try succeeds", async ({ page }) => {
  await page.goto("/en/donate?amount=33.50");
  await expect(page.getByLabel("Amount of your choice")).toHaveValue("33.50");
  await order(page, newAddress());
  await page.locator("[name=outcome][value=decline]").click();
  await expect(page).toHaveURL(/\/c\/pay\//);
  await page.locator("[name=outcome][value=succeed]").click();
  await expect(page).toHaveURL(/\/thanks/);
  await confirmed(page);
  await expect(page.getByText("US$33.50").first()).toBeVisible();
});

test("what is wrong is said, and nothing typed is lost", async ({ page }) => {
  await page.goto("/en/donate?amount=other&interval=year");
  await page.getByLabel("Amount of your choice").fill("0.20");
  await page.getByLabel("Your name").fill("Amina Donor");
  await page.getByLabel("E-mail address").fill("no address");
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await expect(page.getByText("Give a whole e-mail address")).toBeVisible();
  await page.getByLabel("E-mail address").fill(newAddress());
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await expect(page.getByText("The smallest gift in this currency is US$1.")).toBeVisible();
  await expect(page.getByLabel("Amount of your choice")).toHaveValue("0.20");
  await expect(page.getByLabel("Your name")).toHaveValue("Amina Donor");
  await expect(page.getByText("every year, until you stop it")).toBeVisible();
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
    await page.locator("[name=outcome][value=succeed]").click();
    await expect(page).toHaveURL(/\/ar\/donate\/thanks/);
    await mailTo(email, /إيصالك/);
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
