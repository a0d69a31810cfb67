import { expect, type Page, test } from "@playwright/test";
import { forgetTries } from "./fixtures";

test.beforeEach(forgetTries);

// Half a minute on a phone: what a donor does from the appeal to the payment page, and nothing besides.

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Taps and fields, counted as they happen. */
function hand(page: Page) {
  const count = { taps: 0, fields: 0, scrolls: 0 };
  return {
    count,
    async tap(name: RegExp) {
      const button = page.getByRole("button", { name });
      if (!(await isInSight(button))) count.scrolls += 1;
      await button.tap();
      count.taps += 1;
    },
    async type(label: string, text: string) {
      const field = page.getByLabel(label, { exact: true });
      await field.tap();
      await field.pressSequentially(text);
      count.taps += 1;
      count.fields += 1;
    },
  };
}

async function isInSight(locator: ReturnType<Page["getByRole"]>): Promise<boolean> {
  return locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("from the appeal to the payment page: four taps, two fields", async ({ page }) => {
      const { tap, type, count } = hand(page);
      await page.goto("/en");
      await tap(/^Give US\$50$/);
      await expect(page).toHaveURL(/\/en\/donate\?/);
      const scrolled = count.scrolls;
      await type("Your name", "Amina Donor");
      await type("E-mail address", `donor-${crypto.randomUUID().slice(0, 8)}@example.org`);
      // The sum and the button are in sight under the fields.
      await tap(/^Continue to payment$/);
      await expect(page).toHaveURL(/\/c\/pay\//);
      expect(count).toMatchObject({ taps: 4, fields: 2, scrolls: scrolled });
    });
  });
}

test("the keyboard and the browser know what is asked", async ({ page }) => {
  await page.goto("/ar/donate?amount=other");
  for (const [name, attribute, value] of [
    ["name", "autocomplete", "name"],
    ["name", "enterkeyhint", "next"],
    ["email", "type", "email"],
    ["email", "autocomplete", "email"],
    ["other", "inputmode", "decimal"],
  ] as const)
    await expect(page.locator(`[name=${name}]`)).toHaveAttribute(attribute, value);
  // Nothing of the page is wider than the phone, and what has the focus lies above the sum.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  for (const name of ["name", "email", "news"]) {
    const field = page.locator(`[name=${name}]`);
    await field.focus();
    const [box, sum] = [await field.boundingBox(), await page.getByText("تبرعك", { exact: true }).boundingBox()];
    expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(sum?.y ?? 0);
  }
});
