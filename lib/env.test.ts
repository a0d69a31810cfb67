import { describe, expect, it } from "vitest";
import { readEnv } from "./env";

const good = {
  PORTAL_MODE: "production",
  PORTAL_URL: "https://portal.icrtop.example",
  DATABASE_URL: "postgresql://icrtop_app@db/icrtop",
  AUTH_SECRET: "k3Jx9mQw7Zr2Vb5Ny8Tc4Hf6Lp1Sd0Ga",
  STRIPE_SECRET_KEY: "sk_live_abc",
  STRIPE_WEBHOOK_SECRET: "whsec_abc",
  SMTP_URL: "smtps://mail",
  MAIL_FROM: "portal@icrtop.test",
  TRUSTED_PROXY_HOPS: "1",
  STORAGE_DIR: "/var/lib/icrtop",
};

function problems(changes: Record<string, string | undefined>): string[] {
  const result = readEnv({ ...good, ...changes });
  return "problems" in result ? result.problems : [];
}

describe("configuration", () => {
  it("takes a complete one", () => {
    expect(problems({})).toEqual([]);
  });

  it.each([
    ["DATABASE_URL", undefined],
    ["DATABASE_URL", ""],
    ["DATABASE_URL", "localhost/icrtop"],
    ["DATABASE_URL", "mysql://icrtop_app@db/icrtop"],
    ["PORTAL_URL", "portal"],
    ["PORTAL_URL", "http://portal.icrtop.example"],
    ["AUTH_SECRET", "short"],
    ["STRIPE_SECRET_KEY", "changeme"],
    ["STRIPE_SECRET_KEY", "sk_test_sandbox_1"],
    ["STRIPE_API_URL", "http://127.0.0.1:4242"],
    ["MAIL_INBOX_URL", "http://127.0.0.1:1080"],
    ["STORAGE_DIR", undefined],
    ["SMTP_URL", undefined],
    ["SMTP_URL", "mail.icrtop.test"],
    ["MAIL_FROM", undefined],
    ["TRUSTED_PROXY_HOPS", undefined],
    ["TRUSTED_PROXY_HOPS", "many"],
    ["LOG_LEVEL", "loud"],
  ])("names %s and the cure when it is %s", (name, value) => {
    const found = problems({ [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name}: .{15,}`));
  });

  it("lets the example coalition use stand-ins", () => {
    expect(
      problems({
        PORTAL_MODE: "example",
        PORTAL_URL: "http://localhost:3000",
        STRIPE_API_URL: "http://127.0.0.1:4242",
      }),
    ).toEqual([]);
  });
});
