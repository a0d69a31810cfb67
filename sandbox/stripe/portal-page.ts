import { formatMoney } from "@/lib/money";
import type { Bank } from "./bank";
import type { Invoice } from "./objects";
import { asText, choice, document, outcomes } from "./page";
import { cardOf, type Portal } from "./portal";
import { type Language, type Words, wordsOf } from "./words";

export type PortalNews = "saved" | "declined" | "unproven" | null;

/** A customer's cards and invoices, in forms without a script; in a flow the form alone. */
export function portalPage(bank: Bank, { session }: Portal, language: Language, news: PortalNews): string {
  const words = wordsOf(language);
  const customer = bank.store.get("customer", session.customer);
  const card = cardOf(bank, customer);
  return document(
    language,
    words.portal,
    `
    <p class="notice" role="note">${words.notice}</p>
    <h1>${words.portal}</h1>
    <p><bdi>${asText(customer.email ?? "")}</bdi></p>
    ${told(words, news)}
    <h2>${words.portalCard}</h2>
    <p>${card ? `<bdi>${asText(card.brand)} •••• ${card.last4}, ${card.exp_month}/${card.exp_year}</bdi>` : words.portalNoCard}</p>
    <form method="post">
      <fieldset>
        <legend>${words.outcome}</legend>
        ${outcomes
          .filter((outcome) => outcome !== "delay")
          .map((outcome) => choice(outcome, words[outcome], outcome === "succeed"))
          .join("")}
      </fieldset>
      <button>${words.portalNew}</button>
    </form>
    ${session.flow ? "" : invoices(bank, customer.id, language)}
    ${session.return_url ? `<p><a href="${asText(session.return_url)}">${words.portalBack}</a></p>` : ""}`,
  );
}

export function portalClosedPage(language: Language): string {
  const words = wordsOf(language);
  return document(language, words.portal, `<h1>${words.portal}</h1><p>${words.portalOver}</p>`);
}

function told(words: Words, news: PortalNews): string {
  if (news === null) return "";
  if (news === "saved") return `<p role="status"><strong>${words.portalSaved}</strong></p>`;
  const problem = news === "declined" ? words.cardDeclined : words.cardUnproven;
  return `<p class="problem" role="alert">${problem}</p>`;
}

function invoices({ store }: Bank, customer: string, language: Language): string {
  const words = wordsOf(language);
  const all = store.all("invoice").filter((each) => each.customer === customer && each.total > 0);
  const rows = all.map((each) => `<li>${invoice(each, language)}</li>`).join("");
  return `<h2>${words.portalInvoices}</h2>${rows ? `<ul>${rows}</ul>` : `<p>${words.portalNoInvoices}</p>`}`;
}

function invoice({ created, currency, status, total }: Invoice, language: Language): string {
  const words = wordsOf(language);
  const date = new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(created * 1000);
  const states = { paid: words.invoicePaid, open: words.invoiceOpen, void: words.invoiceVoid };
  return `${date}: <bdi>${formatMoney(total, currency.toUpperCase(), language)}</bdi>, ${states[status]}`;
}
