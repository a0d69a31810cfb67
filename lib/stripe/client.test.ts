import { describe, expect, it } from "vitest";
import { connect } from "@/lib/stripe/client";

describe("the client", () => {
  const account = { STRIPE_SECRET_KEY: "sk_test_1", STRIPE_API_URL: "http://127.0.0.1:4242" };

  it("never talks to a stand-in in production", () => {
    expect(() => connect({ ...account, PORTAL_MODE: "production" })).toThrow("STRIPE_API_URL");
  });

  it("talks to the stand-in that is named, else to Stripe", () => {
    const address = (url: string | undefined) => {
      const client = connect({ ...account, PORTAL_MODE: "example", STRIPE_API_URL: url });
      return ["protocol", "host", "port"].map((name) => client.getApiField(name as "host"));
    };
    expect(address("http://127.0.0.1:4242")).toEqual(["http", "127.0.0.1", "4242"]);
    expect(address("https://stripe.internal")).toEqual(["https", "stripe.internal", 443]);
    expect(address(undefined)).toEqual(["https", "api.stripe.com", "443"]);
  });
});
