import { Form } from "@/components/forms/form";
import { TextArea } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/auth/action";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Alike } from "@/lib/library/duplicates/queries";
import type { Publication } from "@/lib/library/publications/queries";
import { gapsOf } from "@/lib/library/rules";
import { paths } from "@/lib/paths";
import { AlikeList } from "./alike-list";

type Act = { locale: Locale; publication: Publication; action: FormAction };

/** What is still missing; when nothing is, the button that hands it in. */
export function SubmitPublication({ locale, publication, alike, action }: Act & { alike: readonly Alike[] }) {
  const t = translator(locale, "library");
  const gaps = gapsOf(publication);
  if (gaps.length > 0) {
    return (
      <section aria-labelledby="gaps">
        <h2 id="gaps" className="mb-2 text-[1.375rem]">
          {t("publications.gaps-title")}
        </h2>
        <ul className="list-disc ps-5">
          {gaps.map((gap) => (
            <li key={gap}>{t(`publications.gaps.${gap}`)}</li>
          ))}
        </ul>
      </section>
    );
  }
  return (
    <Form action={action} locale={locale} className="space-y-2">
      <input type="hidden" name="documentId" value={publication.id} />
      <AlikeList
        locale={locale}
        alike={alike}
        hrefOf={({ id, slug, status, audience }) =>
          status === "PUBLISHED" && audience === "PUBLIC"
            ? paths.document(locale, slug)
            : paths.member.publication(locale, id)
        }
      >
        {(alike.length > 0 || publication.distinctness) && <Distinctness locale={locale} publication={publication} />}
      </AlikeList>
      <p className="text-soft">{t("publications.submit-intro")}</p>
      <Submit>{t("publications.submit")}</Submit>
    </Form>
  );
}

function Distinctness({ locale, publication }: { locale: Locale; publication: Publication }) {
  const t = translator(locale, "imports");
  return (
    <>
      <p className="my-3 text-soft">{t("alike.member")}</p>
      <TextArea
        name="distinctness"
        label={t("alike.distinctness")}
        hint={t("alike.distinctness-hint")}
        defaultValue={publication.distinctness ?? ""}
        maxLength={1000}
        rows={3}
        dir="auto"
      />
    </>
  );
}

export function TakeBack({ locale, publication, action }: Act) {
  const t = translator(locale, "library");
  return (
    <Form action={action} locale={locale} className="space-y-2">
      <input type="hidden" name="documentId" value={publication.id} />
      <p className="text-soft">{t("publications.take-back-intro")}</p>
      <Submit tone="quiet">{t("publications.take-back")}</Submit>
    </Form>
  );
}

/** The secretariat's latest words, where it asked for something or withdrew the publication. */
export function Reasons({ locale, publication }: { locale: Locale; publication: Publication }) {
  const latest = publication.moderations[0];
  if (!latest?.reason || publication.status === "PUBLISHED") return null;
  return (
    <Notice tone={publication.status === "CHANGES_REQUESTED" ? "alert" : "plain"}>
      <p className="font-semibold">
        {translator(locale, "library")("publications.reasons")}, {formatDate(latest.createdAt, locale)}
      </p>
      <p dir="auto" className="font-serif whitespace-pre-line text-ink">
        {latest.reason}
      </p>
    </Notice>
  );
}

/** Links beside a draft: how it will look, and away with it. */
export function DraftLinks({ locale, publication }: { locale: Locale; publication: Publication }) {
  const t = translator(locale, "library");
  const path = paths.member.publication(locale, publication.id);
  return (
    <p className="flex flex-wrap gap-5">
      <a href={`${path}/preview`}>{t("publications.preview")}</a>
      {publication.status === "DRAFT" && <a href={`${path}/delete`}>{t("publications.delete")}</a>}
    </p>
  );
}
