import { formatMoney } from "@/lib/money";
import { type Choice, isAsking } from "./authentication";
import type { CheckoutSession, Order, PaymentMethod } from "./objects";
import { type Language, type Words, wordsOf } from "./words";

export const outcomes = ["succeed", "action", "action-decline", "decline", "delay"] as const satisfies Choice[];

export type Typed = {
  email: string;
  name: string;
  outcome: Choice;
  card?: string | undefined;
  problem?: "email" | "declined" | "unproven";
};

/** What is known of the customer a checkout was opened for. */
type Known = { cards: readonly PaymentMethod[]; email: string | null | undefined };

/** The hosted payment page: one form, no script. */
export function checkoutPage(
  session: CheckoutSession,
  order: Order,
  language: Language,
  typed: Typed,
  known: Known = { cards: [], email: null },
): string {
  const words = wordsOf(language);
  const isSetup = session.mode === "setup";
  const amount = formatMoney(order.trial?.amount ?? session.amount_total, session.currency.toUpperCase(), language);
  return document(
    language,
    words.title,
    `
    <p class="notice" role="note">${words.notice}</p>
    <h1>${asText(order.description)}</h1>
    ${isSetup ? `<p>${words.setup}</p>` : `<p class="amount"><strong><bdi>${amount}</bdi></strong> <span>${words[order.interval]}</span></p>`}
    ${order.trial ? `<p>${words.later} <bdi>${dayIn(language, order.trial.end)}</bdi></p>` : ""}
    ${refusal(words, typed)}
    <form method="post" action="/c/pay/${session.id}" novalidate>
      ${known.email ? `<p><bdi>${asText(known.email)}</bdi></p>` : emailField(words, typed)}
      <label for="name">${words.name}</label>
      <input id="name" name="name" autocomplete="name" maxlength="200" value="${asText(typed.name)}">
      <fieldset>
        <legend>${words.outcome}</legend>
        ${isSetup ? "" : known.cards.map(({ id, card }) => choice(id, `${words.saved} <bdi dir="ltr">•••• ${card.last4}</bdi>`, id === typed.card)).join("")}
        ${outcomes
          .filter((outcome) => outcome !== "delay" || !(isSetup || order.trial))
          // A card that is only to be charged later is not asked about here.
          .filter((outcome) => !(order.trial && isAsking(outcome)))
          .map((outcome) => choice(outcome, words[outcome], !typed.card && outcome === typed.outcome))
          .join("")}
      </fieldset>
      ${order.savesCards ? `<label class="choice"><input type="checkbox" name="keep"> ${words.keep}</label>` : ""}
      <button>${isSetup || order.trial ? words.save : `${words.pay} <bdi>${amount}</bdi>`}</button>
    </form>
    ${session.cancel_url ? `<p><a href="${asText(session.cancel_url)}">${words.back}</a></p>` : ""}`,
  );
}

function dayIn(language: Language, seconds: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(seconds * 1000);
}

export function closedPage(session: CheckoutSession, language: Language): string {
  const words = wordsOf(language);
  const reason = session.status === "complete" ? words.complete : words.expired;
  const back = session.cancel_url ? `<p><a href="${asText(session.cancel_url)}">${words.back}</a></p>` : "";
  return document(language, words.closed, `<h1>${words.closed}</h1><p>${reason}</p>${back}`);
}

export function missingPage(language: Language): string {
  const words = wordsOf(language);
  return document(language, words.closed, `<h1>${words.closed}</h1><p>${words.missing}</p>`);
}

function emailField(words: Words, { email, problem }: Typed): string {
  const wrong = problem === "email";
  return `
      <label for="email">${words.email}</label>
      ${wrong ? `<p class="problem" id="email-problem">${words.emailWrong}</p>` : ""}
      <input id="email" name="email" type="email" dir="ltr" autocomplete="email" maxlength="254" required
        value="${asText(email)}"${wrong ? ' aria-invalid="true" aria-describedby="email-problem" autofocus' : ""}>`;
}

function refusal(words: Words, { problem }: Typed): string {
  return problem && problem !== "email" ? `<p class="problem" role="alert">${words[problem]}</p>` : "";
}

export function choice(outcome: string, label: string, chosen: boolean): string {
  const checked = chosen ? " checked" : "";
  return `<label class="choice"><input type="radio" name="outcome" value="${outcome}"${checked}> ${label}</label>`;
}

export function document(language: Language, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
</head>
<body><main>${body}</main></body>
</html>`;
}

const style = `
:root { color-scheme: light dark; --ink: #1b2430; --paper: #fbf8f2; --line: #6b7480; --act: #9a3b12; --act-ink: #fff; --warn: #fff1d6; --bad: #a11919 }
@media (prefers-color-scheme: dark) { :root { --ink: #ece7dd; --paper: #141a22; --line: #8b95a3; --act: #f0a36f; --act-ink: #1b1208; --warn: #3a2e12; --bad: #ff9d94 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif }
main { max-width: 30rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem }
h2 { font-size: 1.05rem; margin: 1.5rem 0 0 }
h1 { font-size: 1.3rem; margin: 1.5rem 0 0; overflow-wrap: anywhere }
.amount { font-size: 1.15rem; margin: .25rem 0 1.5rem } .amount strong { font-size: 1.9rem }
.notice { background: var(--warn); border: 1px solid var(--line); border-radius: .3rem; padding: .75rem 1rem; margin: 0 }
.problem { color: var(--bad); margin: .25rem 0; font-weight: 600 }
label, legend { display: block; font-weight: 600; margin-top: 1rem; padding: 0 }
input:not([type=radio], [type=checkbox]) { box-sizing: border-box; width: 100%; font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: .3rem; padding: .6rem .7rem }
fieldset { border: 0; margin: 1.25rem 0 0; padding: 0 } .choice { display: flex; gap: .6rem; align-items: baseline; font-weight: 400; padding: .45rem 0; margin: 0 }
button { font: inherit; font-weight: 700; width: 100%; margin-top: 1.25rem; padding: .8rem; border: 0; border-radius: .3rem; background: var(--act); color: var(--act-ink); cursor: pointer }
button.quiet { background: transparent; color: inherit; border: 1px solid var(--line) }
a { color: inherit } :focus-visible { outline: 3px solid currentColor; outline-offset: 2px }`;

export function asText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
