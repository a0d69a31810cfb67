import type { IncomingMessage, ServerResponse } from "node:http";
import type { Bank, Outcome } from "./bank";
import { expireOverdue, orderFor, pay } from "./checkout";
import { readBody, redirect, sendPage } from "./http";
import type { CheckoutSession, Event } from "./objects";
import { checkoutPage, closedPage, missingPage, outcomes, type Typed } from "./page";
import { customerOf, savedCards } from "./saved";
import { giveCard } from "./setup";
import { languageOf } from "./words";

// Stripe waits this long for the portal's answer to the webhook before it sends the donor back.
const patienceMs = 10_000;

/** Serves /c/pay/{session}: shows the payment page, and pays. */
export async function hostedCheckout(
  bank: Bank,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
  send: (events: Event[]) => Promise<void>,
): Promise<void> {
  expireOverdue(bank);
  const found = bank.store.objects.get(id);
  const accepted = request.headers["accept-language"];
  if (found?.object !== "checkout.session")
    return sendPage(response, 404, missingPage(languageOf("auto", undefined, accepted)));

  const language = languageOf(found.locale, found.metadata.locale, accepted);
  if (found.status !== "open") return sendPage(response, 410, closedPage(found, language));

  const order = orderFor(bank, found);
  const saved = savedCards(bank, found, order);
  const known = customerOf(bank, found);
  const show = (status: number, typed: Typed) =>
    sendPage(response, status, checkoutPage(found, order, language, typed, { cards: saved, email: known?.email }));
  const email = known?.email ?? found.customer_email ?? "";
  if (request.method !== "POST")
    return show(200, { email, name: known?.name ?? "", outcome: "succeed", card: saved[0]?.id });

  const typed = typedIn(await readBody(request), saved);
  // The address of a customer cannot be changed here.
  if (known?.email) typed.email = known.email;
  // Someone may have paid, or time may have run out, while the form was on its way.
  if ((found.status as string) !== "open") return sendPage(response, 410, closedPage(found, language));
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.email)) return show(422, { ...typed, problem: "email" });

  if (found.mode === "setup") {
    if (!giveCard(bank, found, typed.outcome === "succeed"))
      return show(402, { ...typed, outcome: "succeed", problem: "declined" });
    await Promise.race([send(bank.takeEvents()), sleep(patienceMs)]);
    return redirect(response, returnAddress(found));
  }
  const { card, keeps } = typed;
  pay(bank, found, { email: typed.email, name: typed.name || null }, typed.outcome, { ...(card && { card }), keeps });
  const told = send(bank.takeEvents());
  if (typed.outcome === "decline") return show(402, { ...typed, outcome: "succeed", problem: "declined" });
  await Promise.race([told, sleep(patienceMs)]);
  redirect(response, returnAddress(found));
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

function typedIn(body: string, saved: readonly { id: string }[]): Typed & { keeps: boolean } {
  const form = new URLSearchParams(body);
  const card = saved.find(({ id }) => id === form.get("outcome"))?.id;
  const outcome: Outcome = outcomes.find((each) => each === form.get("outcome")) ?? "succeed";
  const field = (name: string, max: number) => (form.get(name) ?? "").trim().slice(0, max);
  return { email: field("email", 254), name: field("name", 200), outcome, card, keeps: form.get("keep") === "on" };
}

function returnAddress(session: CheckoutSession): string {
  return session.success_url.replaceAll("{CHECKOUT_SESSION_ID}", session.id);
}
