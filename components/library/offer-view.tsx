import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import { formatBytes } from "@/lib/i18n/format";
import { direction, type Locale } from "@/lib/i18n/locales";
import type { ErrorCode } from "@/lib/i18n/messages/en/errors";
import { translator } from "@/lib/i18n/translator";
import type { Offer } from "@/lib/library/translations/queries";
import type { Unfinished } from "@/lib/library/uploads/rules";
import { withQuery } from "@/lib/paths";
import { FileUpload, pdfInput } from "./file-upload";
import { OfferFacts } from "./offer-facts";

type Props = {
  locale: Locale;
  offer: Offer;
  isBeingRead: boolean;
  largest: number;
  unfinished: readonly Unfinished[];
  takeBack: FormAction;
};

/** An offer as its organization sees it: where it stands, and what can still be done. */
export function OfferView({ locale, offer, isBeingRead, largest, unfinished, takeBack }: Props) {
  const t = translator(locale, "reading");
  const { id, status, failure, reason, language } = offer;
  const isOpen = status === "DRAFT" || status === "SUBMITTED";
  return (
    <div className="space-y-6">
      <OfferFacts locale={locale} offer={offer} />
      {reason && (
        <div>
          <p className="font-semibold">{t("offer.reason")}</p>
          <p dir="auto" className="font-serif whitespace-pre-line">
            {reason}
          </p>
        </div>
      )}
      {isBeingRead && <p role="status">{t("offer.reading")}</p>}
      {failure && (
        <p role="alert" className="text-alert">
          {translator(locale, "errors")(failure as ErrorCode as "not-found")}
        </p>
      )}
      {status === "DRAFT" && !isBeingRead && (
        <>
          <p className="text-soft">{t("offer.file-intro", { size: formatBytes(largest, locale) })}</p>
          <FileUpload
            locale={locale}
            action={withQuery(`/uploads/translations/${id}`, { locale })}
            target={id}
            files={[pdfInput("TRANSLATION", t("offer.file"))]}
            unfinished={unfinished}
            send={t("offer.send")}
            tone="quiet"
          />
        </>
      )}
      {isOpen && (
        <Form action={takeBack} locale={locale}>
          <input type="hidden" name="offerId" value={id} />
          <Submit tone="quiet">{t("offer.take-back")}</Submit>
        </Form>
      )}
      {offer.abstract && (
        <p className="prose" lang={language} dir={direction(language)}>
          {offer.abstract}
        </p>
      )}
    </div>
  );
}
