import { expect, type Page, test } from "@playwright/test";
import { db } from "@/lib/db/client";
import { newAddress } from "./donors";
import { forgetTries, sendCardsNow } from "./fixtures";
import { mailTo } from "./inbox";

test.beforeEach(forgetTries);

// A donor who has filled the form thinks of another currency: nothing is typed twice, and no other sum is paid.

// Holds the words of every choice; the chosen ones alone are to be seen.
const summary = (page: Page) => page.getByRole("paragraph").filter({ hasText: /^Your gift(?! goes)/ });
const currency = (page: Page, code: string) => page.getByRole("button", { name: code, exact: true });
const toPayment = (page: Page) => page.getByRole("button", { name: "Continue to payment" }).click();

const typed = {
  name: "Amina Donor",
  organization: "Lantern Trust",
  message: "Keep watching, for all of us.",
  designation: "early-warning",
  dedication: "memory",
  honoree: "Samir Haddad",
  recipientName: "Leila Haddad",
} as const;
const cardTo = (email: string) => `card-${email}`;
const ticked = ["cover", "nameHidden", "news"];

async function fillEverything(page: Page, email: string) {
  await page.getByText("100", { exact: true }).click();
  await page.getByText("Monthly", { exact: true }).click();
  for (const title of ["In honour or in memory", "Send a card", "Where it goes"])
    await page.locator("summary").filter({ hasText: title }).click();
  await page.locator("[name=email]").fill(email);
  await page.locator("[name=recipientEmail]").fill(cardTo(email));
  for (const [name, value] of Object.entries(typed)) {
    const field = page.locator(`[name=${name}]`);
    if (name === "designation" || name === "dedication") await field.selectOption(value);
    else await field.fill(value);
  }
  for (const name of ticked) await page.locator(`[name=${name}]`).check();
}

async function expectEverything(page: Page, email: string) {
  await expect(page.locator("[name=email]")).toHaveValue(email);
  await expect(page.locator("[name=recipientEmail]")).toHaveValue(cardTo(email));
  for (const [name, value] of Object.entries(typed)) await expect(page.locator(`[name=${name}]`)).toHaveValue(value);
  for (const name of ticked) await expect(page.locator(`[name=${name}]`)).toBeChecked();
  await expect(page.locator("[name=amountHidden]")).not.toBeChecked();
  await expect(page.locator("[name=interval][value=month]")).toBeChecked();
}

async function pay(page: Page) {
  await expect(page).toHaveURL(/\/c\/pay\//);
  await page.locator("[name=outcome][value=succeed]").check();
  await page.locator("form button").click();
  await expect(page).toHaveURL(/\/thanks/);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("everything filled in stays when the currency is changed, and the gift is paid in it", async ({ page }) => {
      const email = newAddress();
      await page.goto("/en/donate");
      await fillEverything(page, email);
      await currency(page, "EUR").click();

      await expect(currency(page, "EUR")).toHaveAttribute("aria-pressed", "true");
      await expect(currency(page, "USD")).toHaveAttribute("aria-pressed", "false");
      await expect(currency(page, "EUR")).toBeFocused();
      await expectEverything(page, email);
      await expect(page.getByRole("group", { name: "Amount in euros" })).toBeVisible();
      await expect(page.locator("[name=amount][value='100']")).toBeChecked();
      await expect(page.getByLabel("Add €3.30, so that your whole gift arrives")).toBeChecked();
      await expect(summary(page)).toHaveText(
        /103\.30 euros \(100 euros, and 3\.30 euros for the fee\) every month, the next on \d+ \w+, until you stop\./,
        { useInnerText: true },
      );
      await expect(page.locator("main").getByRole("alert")).toHaveCount(0);
      for (const word of ["Amina", "Lantern", "Samir", "card-", "watching", email.slice(0, 14)])
        expect(page.url()).not.toContain(word);

      // Another one still: what stands at the same place there is another figure.
      await currency(page, "KES").click();
      await expectEverything(page, email);
      await expect(page.locator("[name=amount][value='5000']")).toBeChecked();
      await expect(summary(page)).toHaveText(/5,190\.53 Kenyan shillings \(5,000 Kenyan shillings, and/, {
        useInnerText: true,
      });

      await toPayment(page);
      await pay(page);
      await mailTo(email, /your receipt/);
      await sendCardsNow(email);
      await mailTo(cardTo(email), `A gift in memory of ${typed.honoree}`);
      expect(
        await db.donation.findFirst({ where: { email }, include: { wallMessage: true, dedication: true } }),
      ).toMatchObject({
        ...{ currency: "KES", amount: 519_053, feeCover: 19_053, interval: "MONTH", status: "SUCCEEDED" },
        ...{ name: typed.name, organization: typed.organization, nameHidden: true, amountHidden: false },
        ...{ designation: "EARLY_WARNING", wallMessage: { text: typed.message } },
        dedication: { honoree: typed.honoree },
      });
    });

    test("an amount of one's own stays as typed, and is refused where the currency has no such amount", async ({
      page,
    }) => {
      await page.goto("/en/donate?amount=33.50");
      await page.locator("[name=name]").fill("Amina Donor");
      await page.locator("[name=email]").fill(newAddress());
      await currency(page, "GBP").click();
      await expect(page.getByLabel("Amount of your choice, in British pounds")).toHaveValue("33.50");
      await currency(page, "JPY").click();
      await expect(page.getByLabel("Amount of your choice, in Japanese yen")).toHaveValue("33.50");
      await expect(summary(page)).toHaveText(/an amount of your choice, once\./, { useInnerText: true });
      await toPayment(page);
      await expect(page.locator("[name=other]")).toHaveAttribute("aria-invalid", "true");
      await expect(page.locator("[name=other]")).toHaveValue("33.50");

      // The message of one currency is none of the next.
      await currency(page, "CHF").click();
      await expect(page.locator("[name=other]")).not.toHaveAttribute("aria-invalid");
      await expect(page.locator("[name=other]")).toHaveValue("33.50");
      await toPayment(page);
      if (!javaScriptEnabled) {
        await expect(page.getByText("33.50 Swiss francs, once.")).toBeVisible();
        await toPayment(page);
      }
      await expect(page).toHaveURL(/\/c\/pay\//);
      await expect(page.getByText("CHF").first()).toBeVisible();
    });

    test("the Enter key sends the form and changes no currency", async ({ page }) => {
      await page.goto("/en/donate?currency=EUR");
      await page.locator("[name=name]").fill("Amina Donor");
      await page.locator("[name=name]").press("Enter");
      await expect(page.locator("[name=email]")).toHaveAttribute("aria-invalid", "true");
      await expect(currency(page, "EUR")).toHaveAttribute("aria-pressed", "true");
    });

    test("what a deep link presets and the donor takes back stays taken back", async ({ page }) => {
      await page.goto("/en/donate?cover=on&nameHidden=on&message=Keep+watching");
      await page.locator("[name=cover]").uncheck();
      await page.locator("[name=nameHidden]").uncheck();
      await page.locator("[name=message]").fill("");
      await currency(page, "CAD").click();
      await expect(currency(page, "CAD")).toHaveAttribute("aria-pressed", "true");
      await toPayment(page);
      await expect(page.locator("[name=name]")).toHaveAttribute("aria-invalid", "true");
      await expect(page.locator("[name=cover]")).not.toBeChecked();
      await expect(page.locator("[name=nameHidden]")).not.toBeChecked();
      await expect(page.locator("[name=message]")).toHaveValue("");
      await expect(currency(page, "CAD")).toHaveAttribute("aria-pressed", "true");
    });
  });
}

test("who comes back from the payment page finds the currency they took, and pays in the one they read", async ({
  page,
}) => {
  await page.goto("/en/donate?currency=USD&amount=50");
  await page.locator("[name=name]").fill("Amina Donor");
  await page.locator("[name=email]").fill(newAddress());
  await currency(page, "JPY").click();
  await toPayment(page);
  await expect(page).toHaveURL(/\/c\/pay\//);
  await page.goBack();
  await expect(currency(page, "JPY")).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("[name=currency]")).toHaveValue("JPY");
  await expect(summary(page)).toHaveText(/5,000 Japanese yen, once\./, { useInnerText: true });
});
