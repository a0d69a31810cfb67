import { randomUUID } from "node:crypto";
import { Checkbox } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/inputs";
import { EnterSubmit, Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { GivePanelAppeal } from "@/lib/giving/rules";
import { currencyName } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type DonationCurrency, donationCurrencies } from "@/lib/money";
import { paths } from "@/lib/paths";
import { CurrencyChoice } from "./currency-choice";
import { DedicationFields } from "./dedication-fields";
import { FeeCover } from "./fee-cover";
import { GiftFigures } from "./gift-figures";
import { GiftMore } from "./gift-more";
import type { GiftOffers } from "./gift-offers";
import { GiftSteps } from "./gift-steps";
import { GiftSummary } from "./gift-summary";
import type { GiftWish } from "./gift-wish";
import { SentGift } from "./sent-gift";

type Props = {
  locale: Locale;
  appeal: Pick<GivePanelAppeal, "slug" | "title">;
  offers: GiftOffers;
  currency: DonationCurrency;
  wish: GiftWish;
  give: FormAction;
};

/** One page from the choice to Stripe's door. */
export function DonateForm({ locale, appeal, offers, currency, wish, give }: Props) {
  const t = translator(locale, "giving");
  return (
    <div className="grid gap-10 md:grid-cols-[minmax(0,1fr)_18rem] lg:gap-16">
      <div className="max-w-xl">
        <p className="mb-6 text-lg">{t("form.intro", { appeal: appeal.title })}</p>
        <Form action={give} locale={locale} className="group/gift space-y-6 max-md:[&_:focus]:scroll-mb-48">
          <EnterSubmit />
          <input type="hidden" name="appeal" value={appeal.slug} />
          <GiftFigures locale={locale} offers={offers} wished={{ ...wish, currency }}>
            <GiftSteps
              choices={<Choices locale={locale} wish={wish} />}
              summary={<GiftSummary />}
              submit={
                <Submit tone="give" className="w-full py-3 text-base">
                  {t("form.continue")}
                </Submit>
              }
              next={<p className="text-sm text-soft">{t("form.next")}</p>}
            />
          </GiftFigures>
        </Form>
      </div>
      <aside className="space-y-5 text-[0.9375rem] md:border-s md:border-rule md:ps-8">
        <Assurance title={t("form.receipt-title")} text={t("form.receipt")} />
        <Assurance title={t("form.stop-title")} text={t("form.stop")} />
        <p>
          <a href={paths.pledge(locale)}>{translator(locale, "pledge")("link")}</a>
        </p>
      </aside>
    </div>
  );
}

function Choices({ locale, wish }: Pick<Props, "locale" | "wish">) {
  const t = translator(locale, "giving");
  const gift = translator(locale, "gift");
  return (
    <div className="space-y-6">
      <CurrencyChoice
        legend={t("form.currency")}
        currencies={donationCurrencies.map((value) => ({ value, name: currencyName(value, locale) }))}
      />
      <SentGift order={randomUUID()} />
      <FeeCover chosen={wish.cover} />
      <TextField
        name="name"
        label={t("form.name")}
        hint={t("form.name-hint")}
        autoComplete="name"
        autoCapitalize="words"
        enterKeyHint="next"
        maxLength={120}
      />
      <TextField
        name="email"
        type="email"
        label={t("form.email")}
        hint={gift("email-hint")}
        autoComplete="email"
        enterKeyHint="go"
        maxLength={254}
      />
      <DedicationFields locale={locale} wish={wish} />
      <GiftMore locale={locale} wish={wish} />
      <Checkbox name="news" label={gift("news")} />
    </div>
  );
}

function Assurance({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <h2 className="mb-1 text-lg">{title}</h2>
      <p className="text-soft">{text}</p>
    </div>
  );
}
