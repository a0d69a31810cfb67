import type Stripe from "stripe";

// Stripe's page knows no Arabic (https://docs.stripe.com/js/appendix/supported_locales); "auto" asks the browser.
const spoken = new Set(["en", "fr", "es", "ru", "zh"]);

/** The language of Stripe's page for one of ours. */
export function spokenLocale(locale: string): Stripe.Checkout.SessionCreateParams.Locale {
  const language = locale.split("-")[0] ?? "";
  return spoken.has(language) ? language : "auto";
}
