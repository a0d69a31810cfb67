import { expect, it } from "vitest";
import { dashboardLink } from "./dashboard";

const at = (key: string, url?: string) => ({ STRIPE_SECRET_KEY: key, STRIPE_API_URL: url });

it("leads to the dashboard of the account's mode, or to the stand-in's", () => {
  expect(dashboardLink("payment", "pi_1", at("sk_live_1"))).toBe("https://dashboard.stripe.com/payments/pi_1");
  expect(dashboardLink("dispute", "du_1", at("rk_test_1"))).toBe("https://dashboard.stripe.com/test/disputes/du_1");
  expect(dashboardLink("event", "evt_1", at("sk_test_1", "http://127.0.0.1:4242"))).toBe(
    "http://127.0.0.1:4242/dashboard/events/evt_1",
  );
});

it("cannot be led elsewhere by an id", () => {
  expect(dashboardLink("payment", "../../evil?x", at("sk_live_1"))).toBe(
    "https://dashboard.stripe.com/payments/..%2F..%2Fevil%3Fx",
  );
});
