import { randomUUID } from "node:crypto";
import { Checkbox } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { GivePanelAppeal } from "@/lib/giving/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { CurrencyLinks } from "./currency-links";
import { DedicationFields } from "./dedication-fields";
import { FeeCover } from "./fee-cover";
import { GiftFigures } from "./gift-figures";
import { GiftMore } from "./gift-more";
import type { GiftOptions } from "./gift-options";
import { GiftSteps } from "./gift-steps";
import { GiftSummary } from "./gift-summary";
import type { GiftWish } from "./gift-wish";
import { giftWords } from "./gift-words";
import { SentGift } from "./sent-gift";

type Props = {
  locale: Locale;
  appeal: Pick<GivePanelAppeal, "slug" | "title">;
  options: GiftOptions;
  wish: GiftWish;
  /** A recurring gift that begins today says when it comes again. */
  today: Date;
  give: FormAction;
};

/** One page from the choice to Stripe's door. */
export function DonateForm({ locale, appeal, options, wish, today, give }: Props) {
  const t = translator(locale, "giving");
  return (
    <div className="grid gap-10 md:grid-cols-[minmax(0,1fr)_18rem] lg:gap-16">
      <div className="max-w-xl">
        <p className="mb-6 text-lg">{t("form.intro", { appeal: appeal.title })}</p>
        <nav aria-label={t("form.currency")} className="mb-6">
          <span className="text-sm text-soft">{t("form.currency")}</span>
          <CurrencyLinks locale={locale} appeal={appeal.slug} interval={wish.interval} chosen={options.currency} />
        </nav>
        <Form action={give} locale={locale} className="group/gift space-y-6">
          <input type="hidden" name="appeal" value={appeal.slug} />
          <input type="hidden" name="currency" value={options.currency} />
          <GiftFigures
            locale={locale}
            currency={options.currency}
            wish={wish}
            words={giftWords(locale, options, today)}
          >
            <GiftSteps
              choices={<Choices locale={locale} options={options} wish={wish} />}
              summary={<GiftSummary />}
              submit={
                <>
                  <Submit tone="give" className="w-full py-3 text-base">
                    {t("form.continue")}
                  </Submit>
                  <p className="text-sm text-soft">{t("form.next")}</p>
                </>
              }
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

function Choices({ locale, options, wish }: Pick<Props, "locale" | "options" | "wish">) {
  const t = translator(locale, "giving");
  const gift = translator(locale, "gift");
  return (
    <div className="space-y-6">
      <SentGift options={options} wish={wish} order={randomUUID()} />
      <FeeCover chosen={wish.cover} />
      <TextField name="name" label={t("form.name")} hint={t("form.name-hint")} autoComplete="name" maxLength={120} />
      <TextField
        name="email"
        type="email"
        label={t("form.email")}
        hint={gift("email-hint")}
        autoComplete="email"
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
