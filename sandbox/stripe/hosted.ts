import type { IncomingMessage, ServerResponse } from "node:http";
import { isAsking } from "./authentication";
import type { Bank } from "./bank";
import { expireOverdue, orderFor, pay } from "./checkout";
import { readBody, redirect, sendPage } from "./http";
import type { CheckoutSession, Customer, Event } from "./objects";
import { checkoutPage, closedPage, missingPage, outcomes, type Typed } from "./page";
import { customerOf, savedCards } from "./saved";
import { giveCard } from "./setup";
import { type Language, languageOf } from "./words";

// Stripe waits this long for the portal's answer to the webhook before it sends the donor back.
const patienceMs = 10_000;

/** The checkout of an address, and the language of its donor; where it is none, or no longer open, the page says so. */
export function openSession(
  bank: Bank,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
): { found: CheckoutSession; language: Language } | null {
  expireOverdue(bank);
  const found = bank.store.objects.get(id);
  const accepted = request.headers["accept-language"];
  if (found?.object !== "checkout.session") {
    sendPage(response, 404, missingPage(languageOf("auto", undefined, accepted)));
    return null;
  }
  const language = languageOf(found.locale, found.metadata.locale, accepted);
  if (found.status === "open") return { found, language };
  sendPage(response, 410, closedPage(found, language));
  return null;
}

/** Serves /c/pay/{session}: shows the payment page, and pays. */
export async function hostedCheckout(
  bank: Bank,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
  send: (events: Event[]) => Promise<void>,
): Promise<void> {
  const open = openSession(bank, id, request, response);
  if (!open) return;
  const { found, language } = open;

  const order = orderFor(bank, found);
  const saved = savedCards(bank, found, order);
  const known = customerOf(bank, found);
  const show = (status: number, typed: Typed) =>
    sendPage(response, status, checkoutPage(found, order, language, typed, { cards: saved, email: known?.email }));
  if (request.method !== "POST") return show(200, { ...typedBefore(found, known, request), card: saved[0]?.id });

  const typed = typedIn(await readBody(request), saved);
  // The address of a customer cannot be changed here.
  if (known?.email) typed.email = known.email;
  // Someone may have paid, or time may have run out, while the form was on its way.
  if (found.status !== "open") return sendPage(response, 410, closedPage(found, language));
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.email)) return show(422, { ...typed, problem: "email" });

  const { card, keeps } = typed;
  const payer = { email: typed.email, name: typed.name || null };
  if (found.mode === "setup") giveCard(bank, found, typed.outcome);
  else pay(bank, found, payer, typed.outcome, { keeps, ...(card && { card }) });
  const told = send(bank.takeEvents());
  if (typed.outcome === "decline") return show(402, { ...typed, outcome: "succeed", problem: "declined" });
  await patiently(told);
  redirect(response, isAsking(typed.outcome) ? `/c/bank/${found.id}` : returnAddress(found));
}

// Who comes back from their bank finds what they typed, and why the payment did not go through.
function typedBefore(
  { customer_details, customer_email }: CheckoutSession,
  known: Customer | null,
  request: IncomingMessage,
): Typed {
  const said = new URL(request.url ?? "/", "http://sandbox").searchParams.get("problem");
  const problem = (["declined", "unproven"] as const).find((each) => each === said);
  const email = customer_details?.email ?? known?.email ?? customer_email ?? "";
  return { email, name: customer_details?.name ?? known?.name ?? "", outcome: "succeed", ...(problem && { problem }) };
}

/** Waits until the portal has been told, but not for ever. */
export function patiently(told: Promise<void>): Promise<void> {
  return Promise.race([told, new Promise<void>((resolve) => setTimeout(resolve, patienceMs).unref())]);
}

function typedIn(body: string, saved: readonly { id: string }[]): Typed & { keeps: boolean } {
  const form = new URLSearchParams(body);
  const card = saved.find(({ id }) => id === form.get("outcome"))?.id;
  const outcome = outcomes.find((each) => each === form.get("outcome")) ?? "succeed";
  const field = (name: string, max: number) => (form.get(name) ?? "").trim().slice(0, max);
  return { email: field("email", 254), name: field("name", 200), outcome, card, keeps: form.get("keep") === "on" };
}

export function returnAddress(session: CheckoutSession): string {
  return session.success_url.replaceAll("{CHECKOUT_SESSION_ID}", session.id);
}
