import { randomBytes } from "node:crypto";
import type { Choice } from "./authentication";
import type { Bank } from "./bank";
import { invalid } from "./errors";
import type { Charge, Customer, PortalFlow, PortalSession, PortalVisit, SetupIntent } from "./objects";
import type { PortalParams } from "./params";
import { newSetupIntent, setUp } from "./setup";

// Short-lived, as Stripe says: over when nobody comes soon, or an hour after the last visit.
const toBeginSeconds = 300;
const idleSeconds = 3_600;

/** POST /v1/billing_portal/sessions: https://docs.stripe.com/api/customer_portal/sessions/create */
export function openPortal({ store }: Bank, params: PortalParams, origin: string): PortalSession {
  const customer = store.get("customer", params.customer, "customer", 400);
  const secret = randomBytes(24).toString("base64url");
  const session = store.create("billing_portal.session", {
    configuration: "bpc_sandbox",
    customer: customer.id,
    customer_account: null,
    flow: flowOf(params.flow_data),
    locale: params.locale ?? null,
    on_behalf_of: null,
    return_url: params.return_url ?? null,
    url: `${origin}/p/session/${secret}`,
  });
  store.visits.set(secret, { session: session.id, usedAt: null, setupIntent: null });
  return session;
}

function flowOf(wanted: PortalParams["flow_data"]): PortalFlow | null {
  if (!wanted) return null;
  const { type = "portal_homepage", redirect, hosted_confirmation } = wanted.after_completion ?? {};
  const needed = { redirect, hosted_confirmation: true, portal_homepage: true }[type];
  if (!needed) {
    const param = `flow_data[after_completion][${type}]`;
    throw invalid(`Missing required param: ${param}.`, "parameter_missing", param);
  }
  return {
    type: wanted.type,
    after_completion: {
      type,
      hosted_confirmation: hosted_confirmation ? { custom_message: hosted_confirmation.custom_message ?? null } : null,
      redirect: redirect ?? null,
    },
  };
}

export type Portal = { session: PortalSession; visit: PortalVisit; isOver: boolean };

/** The session behind an address; coming there keeps it open. Undefined when there is none. */
export function visitPortal({ store }: Bank, secret: string): Portal | undefined {
  const visit = store.visits.get(secret);
  if (!visit) return;
  const session = store.get("billing_portal.session", visit.session);
  const end = visit.usedAt === null ? session.created + toBeginSeconds : visit.usedAt + idleSeconds;
  const isOver = store.now() > end;
  if (!isOver) visit.usedAt = store.now();
  return { session, visit, isOver };
}

/** What asks for a card in this visit, as far as one was begun and not ended. */
export function openSetupOf({ store }: Bank, { visit }: Portal): SetupIntent | null {
  const intent = visit.setupIntent ? store.get("setup_intent", visit.setupIntent) : null;
  return intent && intent.status !== "succeeded" ? intent : null;
}

/** The customer gives a card that everything is charged to from now on. False when it was not taken, or not yet. */
export function replaceCard(bank: Bank, portal: Portal, choice: Choice): boolean {
  const intent = openSetupOf(bank, portal) ?? newSetupIntent(bank, portal.session.customer);
  portal.visit.setupIntent = intent.id;
  if (!setUp(bank, intent, choice)) return false;
  const customer = bank.store.get("customer", portal.session.customer);
  const before = { default_payment_method: defaultOf(customer) };
  customer.invoice_settings = { default_payment_method: intent.payment_method };
  bank.tell("customer.updated", customer, { invoice_settings: before });
  return true;
}

/** The card a customer is shown: the one chosen for everything, or that of a subscription, or the last that paid. */
export function cardOf({ store }: Bank, customer: Customer): Charge["payment_method_details"]["card"] | null {
  const isOwn = ({ customer: owner }: { customer: string | null }) => owner === customer.id;
  const ofGift = store.all("subscription").find((each) => isOwn(each) && each.default_payment_method);
  const chosen = defaultOf(customer) ?? ofGift?.default_payment_method;
  if (chosen) return store.get("payment_method", chosen).card;
  return store.all("charge").find((each) => isOwn(each) && each.paid)?.payment_method_details.card ?? null;
}

// Customers of an older file have no settings.
function defaultOf(customer: Customer): string | null {
  return customer.invoice_settings?.default_payment_method ?? null;
}
