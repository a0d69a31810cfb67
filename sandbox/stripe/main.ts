import { startSandbox } from "./server";

// The stand-in accepts any card: it must not be possible to put it in front of people.
if (!["example", "test"].includes(process.env.PORTAL_MODE ?? "")) {
  stop("PORTAL_MODE: the payment stand-in cannot run in production; configure Stripe itself");
}

const secretKey = process.env.STRIPE_SECRET_KEY ?? "";
if (!secretKey.startsWith("sk_test_")) stop("STRIPE_SECRET_KEY: the payment stand-in takes only an sk_test_… key");
const webhookSecret = process.env.STRIPE_WEBHOOK_SECRET ?? "";
if (webhookSecret === "") stop("STRIPE_WEBHOOK_SECRET: give the secret that signs the stand-in's webhooks");

const webhookUrl =
  process.env.STRIPE_WEBHOOK_URL ??
  (process.env.PORTAL_URL ? new URL("/api/stripe/webhook", process.env.PORTAL_URL).href : undefined);
const file = process.env.STRIPE_SANDBOX_FILE;

const sandbox = await startSandbox({
  port: Number(process.argv[2] ?? process.env.STRIPE_SANDBOX_PORT ?? 0),
  secretKey,
  webhookSecret,
  ...(webhookUrl ? { webhookUrl } : {}),
  ...(file ? { file } : {}),
}).catch((error: Error) => stop(`The payment stand-in cannot start: ${error.message}`));

console.log(`ready ${sandbox.url}`);
process.send?.({ ready: true, url: sandbox.url });

const leave = () => void sandbox.close().finally(() => process.exit(0));
process.on("disconnect", leave).on("SIGTERM", leave).on("SIGINT", leave);

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}
