import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import { formatBytes } from "@/lib/i18n/format";
import { direction, type Locale, ownName } from "@/lib/i18n/locales";
import type { ErrorCode } from "@/lib/i18n/messages/en/errors";
import { translator } from "@/lib/i18n/translator";
import type { Offer } from "@/lib/library/translations/queries";
import { withQuery } from "@/lib/paths";
import { OfferFacts } from "./offer-facts";
import { UploadForm } from "./upload-form";

type Props = { locale: Locale; offer: Offer; isBeingRead: boolean; largest: number; takeBack: FormAction };

/** An offer as its organization sees it: where it stands, and what can still be done. */
export function OfferView({ locale, offer, isBeingRead, largest, takeBack }: Props) {
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
          <Upload locale={locale} id={id} language={language} />
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

function Upload({ locale, id, language }: { locale: Locale; id: string; language: string }) {
  const t = translator(locale, "reading");
  const words = translator(locale, "library");
  return (
    <UploadForm
      action={withQuery(`/uploads/translations/${id}`, { locale })}
      languages={[]}
      words={{
        file: t("offer.file"),
        language: words("publications.file-language"),
        fromFile: ownName(language),
        send: t("offer.send"),
        uploading: words("publications.uploading", { percent: "{percent}" }),
        broken: words("publications.upload-failed"),
      }}
    />
  );
}
