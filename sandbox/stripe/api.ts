import type { Bank } from "./bank";
import { expireCheckout, expireOverdue, openCheckout } from "./checkout";
import { invalid } from "./errors";
import { expanded } from "./expand";
import type { Params } from "./form";
import { listOf } from "./lists";
import type { Kind, Subscription } from "./objects";
import { check, type ListQuery, schemas } from "./params";
import { openPortal } from "./portal";
import { refund } from "./refunds";
import { deleteCustomer, newCustomer } from "./saved";
import { openSetup } from "./setup";
import { payOpenInvoice, updateSubscription } from "./subscription-updates";
import { cancelSubscription } from "./subscriptions";

export type Call = { method: string; path: string; params: Params; origin: string };

type Handler = (bank: Bank, call: Call, id: string) => object;
type Route = [method: string, path: RegExp, handler: Handler];

// The folder of each kind of object that can be fetched and listed, with the schema of its list.
const folders: [path: string, kind: Kind, query: (params: Params) => ListQuery][] = [
  ["checkout/sessions", "checkout.session", (params) => check(schemas.listCheckouts, params)],
  ["payment_intents", "payment_intent", (params) => check(schemas.listOfCustomer, params)],
  ["charges", "charge", (params) => check(schemas.listOfPayment, params)],
  ["refunds", "refund", (params) => check(schemas.listOfPayment, params)],
  ["customers", "customer", (params) => check(schemas.list, params)],
  ["invoices", "invoice", (params) => check(schemas.list, params)],
  ["payment_methods", "payment_method", (params) => check(schemas.listOfCustomer, params)],
  ["setup_intents", "setup_intent", (params) => check(schemas.listOfCustomer, params)],
  ["disputes", "dispute", (params) => check(schemas.listOfPayment, params)],
  ["payouts", "payout", (params) => check(schemas.listPayouts, params)],
];

const writes: Route[] = [
  [
    "POST",
    /^checkout\/sessions$/,
    (bank, { params, origin }) => {
      if (params.mode === "setup") return openSetup(bank, check(schemas.createSetup, params), origin);
      const wanted = check(schemas.createCheckout, params);
      return expanded(bank.store, openCheckout(bank, wanted, origin), wanted.expand);
    },
  ],
  [
    "POST",
    /^checkout\/sessions\/([^/]+)\/expire$/,
    (bank, { params }, id) => {
      const { expand } = check(schemas.one, params);
      return expanded(bank.store, expireCheckout(bank, bank.store.get("checkout.session", id)), expand);
    },
  ],
  [
    "POST",
    /^refunds$/,
    (bank, { params }) => {
      const wanted = check(schemas.createRefund, params);
      return expanded(bank.store, refund(bank, wanted), wanted.expand);
    },
  ],
  [
    "POST",
    /^customers$/,
    (bank, { params }) => {
      const { email = null, name = null, metadata } = check(schemas.createCustomer, params);
      return newCustomer(bank, email, name, metadata);
    },
  ],
  [
    "POST",
    /^billing_portal\/sessions$/,
    (bank, { params, origin }) => openPortal(bank, check(schemas.createPortal, params), origin),
  ],
  [
    "POST",
    /^subscriptions\/([^/]+)$/,
    (bank, { params }, id) => {
      const { expand, ...wanted } = check(schemas.updateSubscription, params);
      const updated = updateSubscription(bank, bank.store.get("subscription", id), wanted);
      return expanded(bank.store, updated, expand);
    },
  ],
  [
    "POST",
    /^invoices\/([^/]+)\/pay$/,
    (bank, { params }, id) => {
      const { expand, payment_method } = check(schemas.payInvoice, params);
      const invoice = payOpenInvoice(bank, bank.store.get("invoice", id), payment_method);
      return expanded(bank.store, invoice, expand);
    },
  ],
  [
    "DELETE",
    /^customers\/([^/]+)$/,
    (bank, { params }, id) => {
      check(schemas.one, params);
      return deleteCustomer(bank, id, (each) => cancelSubscription(bank, bank.store.get("subscription", each)));
    },
  ],
  [
    "DELETE",
    /^subscriptions\/([^/]+)$/,
    (bank, { params }, id) => {
      const { expand } = check(schemas.one, params);
      return expanded(bank.store, cancelSubscription(bank, bank.store.get("subscription", id)), expand);
    },
  ],
];

const specialReads: Route[] = [
  [
    "GET",
    /^events$/,
    ({ store }, { params, path }) => {
      const { type, types, ...query } = check(schemas.listEvents, params);
      const wanted = type ? [type] : types;
      return listOf(store, "event", `/v1/${path}`, query, (event) => !wanted || wanted.includes(event.type));
    },
  ],
  ["GET", /^events\/([^/]+)$/, ({ store }, { params }, id) => read({ store }, params, "event", id)],
  [
    "GET",
    /^balance_transactions$/,
    ({ store }, { params, path }) => {
      const { payout, ...query } = check(schemas.listMovements, params);
      const within = (id: string) => payout === undefined || store.payoutOf.get(id) === payout;
      const page = listOf(store, "balance_transaction", `/v1/${path}`, query, ({ id }) => within(id));
      return expanded(store, page, query.expand);
    },
  ],
  [
    "GET",
    /^balance_transactions\/([^/]+)$/,
    ({ store }, { params }, id) => read({ store }, params, "balance_transaction", id),
  ],
  [
    "GET",
    /^subscriptions$/,
    ({ store }, { params, path }) => {
      // Stripe leaves ended ones out unless they are asked for.
      const { status, ...query } = check(schemas.listSubscriptions, params);
      const wanted = (each: Subscription) =>
        status === "all" || (status === undefined ? each.status !== "canceled" : each.status === status);
      return expanded(store, listOf(store, "subscription", `/v1/${path}`, query, wanted), query.expand);
    },
  ],
  ["GET", /^subscriptions\/([^/]+)$/, ({ store }, { params }, id) => read({ store }, params, "subscription", id)],
  [
    "GET",
    /^invoices$/,
    ({ store }, { params, path }) => {
      const { subscription, ...query } = check(schemas.listInvoices, params);
      const page = listOf(
        store,
        "invoice",
        `/v1/${path}`,
        query,
        ({ parent }) => subscription === undefined || parent.subscription_details.subscription === subscription,
      );
      return expanded(store, page, query.expand);
    },
  ],
  [
    "GET",
    /^invoice_payments$/,
    ({ store }, { params, path }) => {
      const { payment, ...query } = check(schemas.listInvoicePayments, params);
      const page = listOf(
        store,
        "invoice_payment",
        `/v1/${path}`,
        query,
        (each) => payment === undefined || each.payment.payment_intent === payment.payment_intent,
      );
      return expanded(store, page, query.expand);
    },
  ],
];

const reads: Route[] = folders.flatMap(([path, kind, query]): Route[] => [
  [
    "GET",
    new RegExp(`^${path}$`),
    ({ store }, { params }) => {
      const wanted = query(params);
      return expanded(store, listOf(store, kind, `/v1/${path}`, wanted), wanted.expand);
    },
  ],
  ["GET", new RegExp(`^${path}/([^/]+)$`), ({ store }, { params }, id) => read({ store }, params, kind, id)],
]);

const routes = [...writes, ...specialReads, ...reads];

/** Does what a request to /v1/… asks; throws StripeFailure when Stripe would refuse. */
export function answer(bank: Bank, call: Call): object {
  expireOverdue(bank);
  const path = call.path.replace(/^\/v1\//, "");
  for (const [method, pattern, handler] of routes) {
    const match = method === call.method ? pattern.exec(path) : null;
    if (match) return handler(bank, { ...call, path }, decodeURIComponent(match[1] ?? ""));
  }
  throw invalid(`Unrecognized request URL (${call.method}: ${call.path}).`, undefined, undefined, 404);
}

function read({ store }: Pick<Bank, "store">, params: Params, kind: Kind, id: string): object {
  const { expand } = check(schemas.one, params);
  return expanded(store, store.get(kind, id), expand);
}
