import { join } from "node:path";
import { type Child, type Environment, startChild } from "./child";
import type { Plan } from "./environment";

/** Starts what stands in for Stripe and the mail server where none is configured; returns what they add to the configuration. */
export async function startStandIns(plan: Plan, folder: string, keep: (child: Child) => Child): Promise<Environment> {
  const added: Record<string, string> = {};
  if (plan.mail) {
    const { smtpUrl, inboxUrl } = await standIn("sandbox/mail/main.ts", "The mail stand-in", plan.env).said;
    Object.assign(added, { SMTP_URL: String(smtpUrl), MAIL_INBOX_URL: String(inboxUrl) });
  }
  if (plan.stripe) {
    const env = {
      ...plan.env,
      STRIPE_WEBHOOK_URL: `http://localhost:${plan.env.PORT}/api/stripe/webhook`,
      STRIPE_SANDBOX_FILE: join(folder, "stripe.json"),
    };
    const { url } = await standIn("sandbox/stripe/main.ts", "The payment stand-in", env).said;
    Object.assign(added, { STRIPE_API_URL: String(url) });
  }
  return added;

  function standIn(file: string, name: string, env: Environment): Child {
    return keep(startChild(name, ["--import", "tsx", file], env, true));
  }
}
