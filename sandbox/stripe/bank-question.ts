import type { IncomingMessage, ServerResponse } from "node:http";
import { formatMoney } from "@/lib/money";
import { failAuthentication, questionOf } from "./authentication";
import type { Bank } from "./bank";
import { pay } from "./checkout";
import { openSession, patiently, returnAddress } from "./hosted";
import { readBody, redirect, sendPage } from "./http";
import type { CheckoutSession, Event, PaymentIntent, SetupIntent } from "./objects";
import { document } from "./page";
import { giveCard } from "./setup";
import { type Language, wordsOf } from "./words";

/** Serves /c/bank/{session}, in the bank's place: the donor says that it is them, or fails to. */
export async function hostedBank(
  bank: Bank,
  id: string,
  request: IncomingMessage,
  response: ServerResponse,
  send: (events: Event[]) => Promise<void>,
): Promise<void> {
  const isYes = request.method === "POST" ? isConfirmed(await readBody(request)) : null;
  const open = openSession(bank, id, request, response);
  if (!open) return;
  const { found, language } = open;

  const intent = askedOf(bank, found);
  const decision = intent && questionOf(intent);
  if (!decision) return redirect(response, `/c/pay/${id}`);
  if (isYes === null) return sendPage(response, 200, bankPage(language, amountOf(intent, language)));

  if (!isYes) failAuthentication(bank, intent);
  else if (found.mode === "setup") giveCard(bank, found, decision);
  else pay(bank, found, found.customer_details ?? { email: "", name: null }, decision);
  await patiently(send(bank.takeEvents()));
  if (isYes && decision === "succeed") return redirect(response, returnAddress(found));
  redirect(response, `/c/pay/${id}?problem=${isYes ? "declined" : "unproven"}`);
}

/** The page on which a bank asks, in a form without a script. */
export function bankPage(language: Language, amount: string | null): string {
  const words = wordsOf(language);
  return document(
    language,
    words.bank,
    `
    <p class="notice" role="note">${words.notice}</p>
    <h1>${words.bank}</h1>
    ${amount ? `<p class="amount"><strong><bdi>${amount}</bdi></strong></p>` : ""}
    <p>${words.bankBody}</p>
    <form method="post">
      <button name="answer" value="yes">${words.bankYes}</button>
      <button name="answer" value="no" class="quiet">${words.bankNo}</button>
    </form>`,
  );
}

export function isConfirmed(body: string): boolean {
  return new URLSearchParams(body).get("answer") === "yes";
}

function askedOf({ store }: Bank, { id, mode, setup_intent }: CheckoutSession): PaymentIntent | SetupIntent | null {
  if (mode === "setup") return store.get("setup_intent", setup_intent ?? "");
  const tried = store.orders.get(id)?.paymentIntent;
  return tried ? store.get("payment_intent", tried) : null;
}

function amountOf(intent: PaymentIntent | SetupIntent, language: Language): string | null {
  return intent.object === "payment_intent"
    ? formatMoney(intent.amount, intent.currency.toUpperCase(), language)
    : null;
}
