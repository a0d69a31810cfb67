import { escaped, frameAncestors } from "@/lib/giving/embed/rules";
import { otherAmount } from "@/lib/giving/rules";
import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { GiftOptions } from "./gift-options";

type Page = {
  portal: string;
  appeal: { readonly slug: string; readonly title: string } | null;
  options: GiftOptions | null;
};

/** It may be framed by these sites, sends its form to us, and does nothing else. */
export function embedPolicy(sites: readonly string[], portal: string): string {
  const origin = new URL(portal).origin;
  const parts = ["default-src 'none'", "style-src 'unsafe-inline'", `form-action ${origin}`, "base-uri 'none'"];
  return [...parts, frameAncestors(sites)].join("; ");
}

/** The choice of a gift as a whole page of its own, which goes on at our form in the window around it. */
export function embedPage(locale: Locale, { portal, appeal, options }: Page): string {
  const t = translator(locale, "giving");
  const address = (path: string) => escaped(new URL(path, portal).href);
  const content =
    appeal && options
      ? `<form method="get" action="${address(paths.donate(locale))}" target="_top">
<h1>${escaped(t("panel.title"))}</h1>
<p>${escaped(appeal.title)}</p>
<input type="hidden" name="appeal" value="${escaped(appeal.slug)}">
<input type="hidden" name="currency" value="${escaped(options.currency)}">
${choices("interval", options.words.howOften, options.intervals, "once")}
${choices("amount", options.words.amount, amountsOf(options), options.amounts[1]?.value ?? otherAmount)}
<button>${escaped(t("panel.give-other"))}</button>
<p class="soft">${escaped(t("panel.safe"))}</p>
</form>`
      : `<h1>${escaped(t("panel.title"))}</h1>
<p>${escaped(t("form.no-appeal"))}</p>
<p><a href="${address(paths.appeals(locale))}" target="_top">${escaped(t("form.all-appeals"))}</a></p>`;
  return `<!doctype html>
<html lang="${locale}" dir="${direction(locale)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${escaped(t("panel.title"))}</title><style>${style}</style></head><body>${content}</body></html>`;
}

type Option = { readonly value: string; readonly label: string };

function amountsOf({ amounts, words }: GiftOptions): Option[] {
  return [...amounts, { value: otherAmount, label: words.other }];
}

function choices(name: string, legend: string, options: readonly Option[], chosen: string): string {
  const inputs = options.map(
    ({ value, label }) =>
      `<label><input type="radio" name="${name}" value="${escaped(value)}"${value === chosen ? " checked" : ""}><span>${escaped(label)}</span></label>`,
  );
  return `<fieldset><legend>${escaped(legend)}</legend><div>${inputs.join("")}</div></fieldset>`;
}

const style = `
:root{color-scheme:light dark;--paper:#fffefb;--ink:#17233c;--soft:#55607a;--edge:#857d6b;--give:#b1401f;--on:#fff}
@media(prefers-color-scheme:dark){:root{--paper:#151e35;--ink:#ebe7dc;--soft:#a3adc4;--edge:#7583a6;--give:#e98a66;--on:#1a0d07}}
*{box-sizing:border-box}
body{margin:0;padding:1.1rem;background:var(--paper);color:var(--ink);font:1rem/1.45 system-ui,"Noto Sans Arabic",sans-serif}
h1{margin:0 0 .3rem;font:600 1.35rem/1.2 "Source Serif 4",Georgia,serif}
p{margin:.2rem 0 1rem}
form{max-width:34rem;margin:auto}
.soft,legend{color:var(--soft);font-size:.875rem}
fieldset{margin:0 0 1rem;padding:0;border:0}
legend{margin-bottom:.35rem;padding:0}
fieldset div{display:grid;grid-template-columns:repeat(3,1fr);gap:.5rem}
label{position:relative;cursor:pointer}
input[type=radio]{position:absolute;opacity:0}
label span{display:block;padding:.55rem .2rem;border:1px solid var(--edge);border-radius:3px;text-align:center}
input:checked+span{border-color:var(--ink);box-shadow:0 0 0 1px var(--ink);font-weight:700}
input:focus-visible+span,button:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
button{width:100%;padding:.8rem;border:0;border-radius:3px;background:var(--give);color:var(--on);font:600 1rem system-ui,sans-serif;cursor:pointer}
a{color:inherit}`;
