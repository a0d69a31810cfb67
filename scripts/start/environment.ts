import { join } from "node:path";
import { readEnv } from "@/lib/env";
import type { Environment } from "./child";
import type { Secrets } from "./secrets";

/** Which parts are real (named in the environment) and which are stand-ins of ours. */
export type Plan = {
  mode: "example" | "test" | "production";
  embedded: boolean;
  stripe: boolean;
  mail: boolean;
  url: string;
  env: Environment;
};

const notYetKnown = "http://127.0.0.1";

/** The configuration of this start; what a stand-in says about itself later is added with `withStandIns`. */
export function plan(given: Environment, port: number, folder: string, secrets: Secrets): Plan {
  const mode = modeOf(given);
  const standIn = (name: string) => mode !== "production" && !given[name];
  const [embedded, stripe, mail] = [standIn("DATABASE_URL"), standIn("STRIPE_SECRET_KEY"), standIn("SMTP_URL")];
  const url = given.PORTAL_URL || `http://localhost:${port}`;
  const defaults: Environment = mode === "production" ? {} : exampleDefaults(folder, secrets);
  const env = {
    ...given,
    ...Object.fromEntries(Object.entries(defaults).filter(([name]) => !given[name])),
    ...(mode === "production" ? {} : { PORTAL_URL: url }),
    ...(embedded ? { DATABASE_URL: "postgresql://embedded" } : {}),
    ...(stripe ? { STRIPE_SECRET_KEY: `sk_test_sandbox_${secrets.stripeKey}`, STRIPE_API_URL: notYetKnown } : {}),
    ...(stripe ? { STRIPE_WEBHOOK_SECRET: `whsec_${secrets.webhookSecret}` } : {}),
    ...(mail ? { SMTP_URL: "smtp://127.0.0.1", MAIL_INBOX_URL: notYetKnown } : {}),
    PORTAL_INTERNAL_URL: given.PORTAL_INTERNAL_URL || `http://localhost:${port}`,
    PORTAL_MODE: mode,
    PORT: String(port),
    NEXT_TELEMETRY_DISABLED: "1",
  };
  return { mode, embedded, stripe, mail, url, env };
}

/** Lines that name a variable and its cure. */
export function problemsOf(env: Environment): string[] {
  const read = readEnv(env as Record<string, string | undefined>);
  return "problems" in read ? read.problems : [];
}

// Whoever gives the public address means it; whoever gives nothing wants to see the example.
function modeOf(given: Environment): Plan["mode"] {
  const mode = given.PORTAL_MODE || (given.PORTAL_URL ? "production" : "example");
  return mode === "production" || mode === "test" ? mode : "example";
}

function exampleDefaults(folder: string, secrets: Secrets): Environment {
  return {
    AUTH_SECRET: secrets.authSecret,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secrets.actionsKey,
    STORAGE_DIR: join(folder, "files"),
    BANK_DETAILS: "Account holder: ICRtoP (example)|IBAN: XX00 EXAMPLE 0000 0000|BIC: EXAMPLEXXX",
  };
}
