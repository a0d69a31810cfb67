import { Fold } from "@/components/forms/fold";
import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Offer } from "@/lib/library/translations/queries";

type Props = { locale: Locale; offer: Offer; accept: FormAction; refuse: FormAction };

/** What the secretariat can decide about an offer, or what it said. */
export function OfferDecision({ locale, offer, accept, refuse }: Props) {
  const t = translator(locale, "reading");
  if (offer.status !== "SUBMITTED")
    return (
      offer.reason && (
        <p dir="auto" className="mt-6 font-serif whitespace-pre-line">
          {offer.reason}
        </p>
      )
    );
  const id = <input type="hidden" name="offerId" value={offer.id} />;
  return (
    <div className="mt-8 space-y-6">
      <Form action={accept} locale={locale} className="space-y-2">
        {id}
        <Submit>{t("admin.accept")}</Submit>
        <p className="text-sm text-soft">{t("admin.accept-intro")}</p>
      </Form>
      <Form action={refuse} locale={locale} className="space-y-4">
        <Fold title={t("admin.refuse")} names={["reason"]}>
          {id}
          <TextArea
            name="reason"
            label={t("admin.reason")}
            hint={t("admin.reason-hint")}
            maxLength={5000}
            dir="auto"
            required
          />
          <Submit tone="danger">{t("admin.refuse")}</Submit>
        </Fold>
      </Form>
    </div>
  );
}
