import { z } from "zod";

const modes = ["example", "test", "production"] as const;

// An empty line in .env means "not set".
const text = z.preprocess((value) => (value === "" ? undefined : value), z.string().optional());
const required = (cure: string) => z.string({ error: cure }).min(1, cure);
const port = z.coerce.number().int().min(1).max(65_535);

const databaseCure =
  "give the connection string of the app's role, e.g. postgresql://icrtop_app:password@localhost/icrtop";
const mailCure = "give your mail server, e.g. smtps://user:password@mail.example.org";
const levels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const schema = z.object({
  PORTAL_MODE: z.enum(modes).default("production"),
  PORTAL_URL: z.url({ error: "give the portal's public address, e.g. https://www.example.org" }),
  DATABASE_URL: required(databaseCure).refine(
    (value) => /^postgres(ql)?:\/\//.test(value) && URL.canParse(value),
    databaseCure,
  ),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  AUTH_SECRET: required("give at least 32 random characters (openssl rand -base64 32)").refine(
    (value) => value.length >= 32,
    "give at least 32 random characters (openssl rand -base64 32)",
  ),
  STRIPE_SECRET_KEY: required("give the secret key of your Stripe account"),
  STRIPE_WEBHOOK_SECRET: required(
    "give the signing secret of your webhook endpoint (two, comma-separated, while rotating)",
  ),
  STRIPE_API_URL: text,
  SMTP_URL: required(mailCure).refine((value) => /^smtps?:\/\//.test(value) && URL.canParse(value), mailCure),
  MAIL_FROM: z.preprocess((v) => v || undefined, z.email().default("portal@icrtop.example")),
  MAIL_INBOX_URL: text,
  /** Our bank account for gifts by transfer: lines, separated by |. Without it, only cheques are promised. */
  BANK_DETAILS: text,
  /** Where the worker reaches the web process, when that is not the public address. */
  PORTAL_INTERNAL_URL: text,
  STORAGE_DIR: text,
  S3_BUCKET: text,
  S3_REGION: text,
  S3_ENDPOINT: text,
  S3_ACCESS_KEY_ID: text,
  S3_SECRET_ACCESS_KEY: text,
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  PORT: z.preprocess((v) => v || undefined, port.default(3000)),
  /** Read by lib/log.ts, which works before any configuration does. */
  LOG_LEVEL: z.enum(levels).default("info"),
});

export type Env = Readonly<z.infer<typeof schema>>;

const placeholders = /^(change-?me|example|secret|password|xxx+|todo|your[-_ ].*)$/i;

/** Checks the configuration; each problem is one line that names the variable and the cure. */
export function readEnv(source: Record<string, string | undefined>): Env | { problems: string[] } {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(filled);
  if (!parsed.success) {
    return { problems: parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`) };
  }
  const problems = [
    ...placeholderProblems(parsed.data),
    ...storageProblems(parsed.data),
    ...productionProblems(parsed.data),
  ];
  return problems.length > 0 ? { problems } : parsed.data;
}

function placeholderProblems(values: Env): string[] {
  const secrets = ["AUTH_SECRET", "STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"] as const;
  return secrets
    .filter((name) => placeholders.test(values[name]))
    .map((name) => `${name}: still holds a placeholder; give the real value`);
}

function storageProblems(values: Env): string[] {
  return values.STORAGE_DIR || values.S3_BUCKET ? [] : ["STORAGE_DIR: give a folder for files, or set S3_BUCKET"];
}

// A stand-in accepts any card and shows every mail: it must not be possible to run one in front of people.
function productionProblems(values: Env): string[] {
  if (values.PORTAL_MODE !== "production") return [];
  const problems: string[] = [];
  if (!values.PORTAL_URL.startsWith("https://")) problems.push("PORTAL_URL: must begin with https:// in production");
  if (values.STRIPE_API_URL) problems.push("STRIPE_API_URL: the payment stand-in cannot run in production; remove it");
  if (values.STRIPE_SECRET_KEY.startsWith("sk_test_sandbox")) {
    problems.push("STRIPE_SECRET_KEY: is the stand-in's; give the key of your Stripe account");
  }
  if (values.MAIL_INBOX_URL) problems.push("MAIL_INBOX_URL: the mail stand-in cannot run in production; remove it");
  if (values.MAIL_FROM.endsWith(".example"))
    problems.push("MAIL_FROM: give the address that the portal's mails come from");
  // The portal speaks http and its address is https, so a proxy is in front: uncounted, all visitors would share one limit.
  if (values.TRUSTED_PROXY_HOPS === 0) {
    problems.push(
      "TRUSTED_PROXY_HOPS: give the number of proxies in front of the portal, at least the one that speaks https",
    );
  }
  return problems;
}

function loadEnv(): Env {
  const result = readEnv(process.env);
  if ("problems" in result) throw new Error(`Wrong configuration\n${result.problems.join("\n")}`);
  return result;
}

let loaded: Env | undefined;

/** The configuration, read at first use: building pages needs none of the secrets. */
export const env: Env = new Proxy({} as Env, {
  get(_target, name) {
    loaded ??= loadEnv();
    return loaded[name as keyof Env];
  },
});
