import { z } from "zod";
import { invalid, type StripeFailure } from "./errors";
import type { Params } from "./form";

// Only what the portal sends is known here; like Stripe, everything else is an error and not ignored.
const text = (max = 5000) =>
  z
    .string({ error: kindOf("string") })
    .min(1, { error: "empty" })
    .max(max, { error: "too-long" });
const integer = (min: number, max: number) =>
  z
    .string({ error: kindOf("integer") })
    .regex(/^-?\d{1,15}$/, { error: "integer" })
    .transform(Number)
    .pipe(
      z
        .number()
        .min(min, { error: `min:${min}` })
        .max(max, { error: `max:${max}` }),
    );
const truth = z.enum(["true", "false"], { error: "boolean" }).transform((value) => value === "true");
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: ({ input }) => (input === undefined ? "missing" : `choice:${values.join(", ")}`) });
const address = text().refine((value) => URL.canParse(value.replaceAll("{CHECKOUT_SESSION_ID}", "x")), {
  error: "url",
});
const email = text(800).regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { error: "email" });
// https://docs.stripe.com/api/metadata: up to 50 keys of 40 characters, values up to 500.
const metadata = z
  .record(z.string().max(40), z.string().max(500, { error: "too-long" }), { error: kindOf("object") })
  .refine((value) => Object.keys(value).length <= 50, { error: "too-many" });
const currency = text()
  .regex(/^[a-zA-Z]{3}$/, { error: "currency" })
  .transform((code) => code.toLowerCase());
const expand = z.array(z.string()).optional();
const hash = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape, { error: kindOf("object") });

const listed = {
  limit: integer(1, 100).optional(),
  starting_after: text().optional(),
  ending_before: text().optional(),
  expand,
};
const between = z.union([
  integer(0, 1e12).transform((value) => ({ gte: value, lte: value })),
  hash({
    gt: integer(0, 1e12).optional(),
    gte: integer(0, 1e12).optional(),
    lt: integer(0, 1e12).optional(),
    lte: integer(0, 1e12).optional(),
  }),
]);

const price = hash({
  currency,
  unit_amount: integer(0, 999_999_999_999),
  product_data: hash({ name: text(), description: text().optional(), metadata: metadata.optional() }),
  recurring: hash({
    interval: choice(["day", "week", "month", "year"]),
    interval_count: integer(1, 36).optional(),
  }).optional(),
});
const itemPrice = hash({
  currency,
  product: text(),
  unit_amount: integer(0, 999_999_999_999),
  recurring: hash({ interval: choice(["day", "week", "month", "year"]) }),
});
const paymentData = hash({ metadata: metadata.default({}), description: text(1000).optional() });
const whetherTaken = choice(["auto", "never"]);
const locales =
  "auto bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW".split(
    " ",
  ) as [string, ...string[]];
const portalLocales =
  "auto bg cs da de el en en-AU en-CA en-GB en-IE en-IN en-NZ en-SG es es-419 et fi fil fr fr-CA hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh zh-HK zh-TW".split(
    " ",
  ) as [string, ...string[]];

export const schemas = {
  createCheckout: hash({
    mode: choice(["payment", "subscription"]),
    client_reference_id: text(200).optional(),
    customer: text().optional(),
    customer_creation: choice(["always", "if_required"]).optional(),
    customer_email: email.optional(),
    customer_update: hash({ address: whetherTaken.optional(), name: whetherTaken.optional() }).optional(),
    saved_payment_method_options: hash({
      allow_redisplay_filters: z.array(choice(["always", "limited", "unspecified"])).optional(),
      payment_method_save: choice(["enabled", "disabled"]).optional(),
    }).optional(),
    locale: choice(locales).default("auto"),
    submit_type: choice(["auto", "book", "donate", "pay", "subscribe"]).optional(),
    line_items: z
      .array(hash({ quantity: integer(1, 999_999).default(1), price_data: price }), { error: kindOf("array") })
      .min(1),
    success_url: address,
    cancel_url: address.optional(),
    expires_at: integer(0, 1e12).optional(),
    metadata: metadata.default({}),
    payment_intent_data: paymentData.optional(),
    subscription_data: paymentData.extend({ trial_end: integer(0, 1e12).optional() }).optional(),
    expand,
  }),
  createRefund: hash({
    payment_intent: text(),
    amount: integer(1, 999_999_999_999).optional(),
    reason: choice(["duplicate", "fraudulent", "requested_by_customer"]).optional(),
    metadata: metadata.default({}),
    expand,
  }),
  createCustomer: hash({ email: email.optional(), name: text(256).optional(), metadata: metadata.default({}), expand }),
  // https://docs.stripe.com/api/checkout/sessions/create: a session that only takes a card needs to know its currency.
  createSetup: hash({
    mode: choice(["setup"]),
    currency,
    customer: text(),
    locale: choice(locales).default("auto"),
    success_url: address,
    cancel_url: address.optional(),
    metadata: metadata.default({}),
    setup_intent_data: hash({ metadata: metadata.default({}), description: text(1000).optional() }).optional(),
    expand,
  }),
  // https://docs.stripe.com/api/customer_portal/sessions/create
  createPortal: hash({
    customer: text(),
    return_url: address.optional(),
    locale: choice(portalLocales).optional(),
    flow_data: hash({
      type: choice(["payment_method_update"]),
      after_completion: hash({
        type: choice(["hosted_confirmation", "portal_homepage", "redirect"]),
        hosted_confirmation: hash({ custom_message: text(500).optional() }).optional(),
        redirect: hash({ return_url: address }).optional(),
      }).optional(),
    }).optional(),
    expand,
  }),
  // https://docs.stripe.com/api/subscriptions/update
  updateSubscription: hash({
    cancel_at_period_end: truth.optional(),
    default_payment_method: text().optional(),
    items: z
      .array(hash({ id: text(), price_data: itemPrice }), { error: kindOf("array") })
      .max(1)
      .optional(),
    metadata: metadata.optional(),
    pause_collection: z
      .union([z.literal(""), hash({ behavior: choice(["void"]), resumes_at: integer(0, 1e12).optional() })])
      .optional(),
    proration_behavior: choice(["none"]).optional(),
    trial_end: integer(0, 1e12).optional(),
    expand,
  }),
  payInvoice: hash({ payment_method: text().optional(), expand }),
  one: hash({ expand }),
  list: hash({ ...listed, created: between.optional() }),
  listMovements: hash({
    ...listed,
    created: between.optional(),
    currency: currency.optional(),
    payout: text().optional(),
    source: text().optional(),
    type: text().optional(),
  }),
  listPayouts: hash({ ...listed, created: between.optional(), status: choice(["paid", "failed"]).optional() }),
  listOfPayment: hash({ ...listed, created: between.optional(), payment_intent: text().optional() }),
  listOfCustomer: hash({ ...listed, created: between.optional(), customer: text().optional() }),
  listCheckouts: hash({
    ...listed,
    created: between.optional(),
    payment_intent: text().optional(),
    subscription: text().optional(),
    status: choice(["open", "complete", "expired"]).optional(),
  }),
  listSubscriptions: hash({
    ...listed,
    created: between.optional(),
    customer: text().optional(),
    status: choice(["active", "past_due", "canceled", "trialing", "all"]).optional(),
  }),
  listInvoices: hash({
    ...listed,
    created: between.optional(),
    customer: text().optional(),
    subscription: text().optional(),
    status: choice(["open", "paid", "void"]).optional(),
  }),
  listInvoicePayments: hash({
    ...listed,
    created: between.optional(),
    invoice: text().optional(),
    status: choice(["open", "paid", "canceled"]).optional(),
    payment: hash({ type: choice(["payment_intent"]), payment_intent: text() }).optional(),
  }),
  listEvents: hash({
    ...listed,
    created: between.optional(),
    type: text().optional(),
    types: z.array(z.string()).max(20).optional(),
  }),
};

export type ListQuery = z.output<typeof schemas.list>;
export type PortalParams = z.output<typeof schemas.createPortal>;
export type SetupParams = z.output<typeof schemas.createSetup>;
export type SubscriptionParams = z.output<typeof schemas.updateSubscription>;
export type CheckoutParams = z.output<typeof schemas.createCheckout>;

/** Checks parameters against a schema; the first thing wrong is thrown in Stripe's own words. */
export function check<T>(schema: z.ZodType<T>, params: Params): T {
  const parsed = schema.safeParse(params);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.flatMap(flatten);
  const first = issues.find((issue) => issue.code === "unrecognized_keys") ?? issues[0];
  throw first ? failureOf(first, params) : invalid("Invalid request");
}

type Issue = z.core.$ZodIssue;

function flatten(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const nested = issue.errors.at(-1) ?? [];
  return nested.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function kindOf(kind: string) {
  return ({ input }: { input?: unknown }) => (input === undefined ? "missing" : kind);
}

function failureOf(issue: Issue, params: Params): StripeFailure {
  if (issue.code === "unrecognized_keys") {
    const name = nameOf([...issue.path, issue.keys[0] ?? ""]);
    return invalid(`Received unknown parameter: ${name}`, "parameter_unknown", name);
  }
  const name = nameOf(issue.path);
  const [rule = "", bound] = issue.message.split(":");
  const given = valueAt(params, issue.path);
  switch (rule) {
    case "missing":
      return invalid(`Missing required param: ${name}.`, "parameter_missing", name);
    case "empty":
      return invalid(`You passed an empty string for '${name}'.`, "parameter_invalid_empty", name);
    case "integer":
      return invalid(`Invalid integer: ${given}`, "parameter_invalid_integer", name);
    case "min":
      return invalid(`This value must be greater than or equal to ${bound}.`, "parameter_invalid_integer", name);
    case "max":
      return invalid(`This value must be less than or equal to ${bound}.`, "parameter_invalid_integer", name);
    case "url":
      return invalid("Not a valid URL", "url_invalid", name);
    case "email":
      return invalid(`Invalid email address: ${given}`, "email_invalid", name);
    case "currency":
      return invalid(`Invalid currency: ${given}`, undefined, name);
    case "choice":
      return invalid(`Invalid ${name}: must be one of ${bound}`, undefined, name);
    default:
      return invalid(`Invalid ${rule}: ${given}`, undefined, name);
  }
}

function nameOf(path: readonly PropertyKey[]): string {
  const [head, ...rest] = path.map(String);
  return `${head ?? ""}${rest.map((part) => `[${part}]`).join("")}`;
}

function valueAt(params: Params, path: readonly PropertyKey[]): string {
  let here: unknown = params;
  for (const part of path) here = (here as Record<PropertyKey, unknown> | undefined)?.[part];
  return typeof here === "string" ? here : JSON.stringify(here);
}
