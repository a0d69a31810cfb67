import { afterEach, expect, it, vi } from "vitest";
import { contentSecurityPolicy } from "./front";

afterEach(() => vi.unstubAllEnvs());

// Browsers stop a form's redirect to anywhere else, and say so only in their console.
it("a form may end at Stripe's payment page and at a donor's cards and invoices there, or at what stands in for them", () => {
  vi.stubEnv("STRIPE_API_URL", "");
  expect(contentSecurityPolicy()).toMatch(
    /form-action 'self' https:\/\/checkout\.stripe\.com https:\/\/billing\.stripe\.com$/,
  );
  vi.stubEnv("STRIPE_API_URL", "http://127.0.0.1:4242/v1");
  expect(contentSecurityPolicy()).toMatch(/form-action 'self' http:\/\/127\.0\.0\.1:4242$/);
});
