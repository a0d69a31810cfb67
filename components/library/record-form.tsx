import { Checkboxes, Radios } from "@/components/forms/choices";
import { Fold } from "@/components/forms/fold";
import { Form } from "@/components/forms/form";
import { Select, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { publicationLanguages } from "@/lib/library/publications/rules";
import type { EditedDocument } from "@/lib/library/records/editing";
import { isoDate } from "@/lib/library/rules";
import { termsOf } from "@/lib/library/terms/vocabulary";
import { termName } from "@/lib/library/terms/wording";
import { countriesByName, regionSlugs } from "@/lib/regions/rules";
import { AnchorFields } from "./anchor-fields";
import { AspectFields } from "./aspect-fields";
import { StandingFields } from "./standing-fields";
import { TextFields } from "./text-fields";

type Props = { locale: Locale; document: EditedDocument; action: FormAction };

/** Everything the library says of a document, as the secretariat writes it. */
export function RecordForm({ locale, document, action }: Props) {
  const t = translator(locale, "library");
  const own = translator(locale, "records");
  const textIn = (language: string) => document.texts.find((text) => text.locale === language);
  const first = publicationLanguages.filter((language) => textIn(language) || language === "en");
  const rest = publicationLanguages.filter((language) => !first.includes(language));
  return (
    <Form action={action} locale={locale} className="space-y-7">
      <input type="hidden" name="documentId" value={document.id} />
      <input type="hidden" name="version" value={document.version} />
      {first.map((language) => (
        <TextFields key={language} locale={locale} language={language} text={textIn(language)} />
      ))}
      <Fold
        title={t("publications.more-languages")}
        names={rest.flatMap((language) => [`title_${language}`, `abstract_${language}`])}
      >
        {rest.map((language) => (
          <TextFields key={language} locale={locale} language={language} text={undefined} />
        ))}
      </Fold>
      <TextField
        name="slug"
        label={own("edit.slug")}
        hint={own("edit.slug-hint")}
        defaultValue={document.slug}
        maxLength={120}
        dir="ltr"
        autoCapitalize="none"
      />
      <Kind locale={locale} document={document} />
      <StandingFields locale={locale} document={document} />
      <AspectFields locale={locale} document={document} />
      <Subjects locale={locale} document={document} />
      <AnchorFields locale={locale} anchors={document.anchors} editions={document.editions} />
      <Radios
        name="audience"
        label={t("publications.audience")}
        defaultValue={document.audience}
        options={[
          { value: "PUBLIC", label: t("publications.audience-PUBLIC") },
          { value: "MEMBERS", label: t("publications.audience-MEMBERS") },
          { value: "SECRETARIAT", label: own("edit.audience-SECRETARIAT") },
        ]}
      />
      <Submit>{translator(locale, "common")("save")}</Submit>
    </Form>
  );
}

type Part = Omit<Props, "action">;

function Kind({ locale, document }: Part) {
  const t = translator(locale, "library");
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <Select
        name="type"
        label={t("publications.type")}
        defaultValue={document.typeSlug}
        options={termsOf("type").map((value) => ({ value, label: termName(locale, "type", value) }))}
      />
      <TextField
        name="date"
        label={t("publications.date")}
        hint={t("publications.date-hint")}
        defaultValue={isoDate(document.date, document.datePrecision)}
        inputMode="numeric"
        dir="ltr"
      />
    </div>
  );
}

function Subjects({ locale, document }: Part) {
  const t = translator(locale, "library");
  const regions = translator(locale, "regions");
  return (
    <>
      <Checkboxes
        name="topics"
        label={t("publications.topics")}
        columns
        defaultValue={document.topics.map(({ topicSlug }) => topicSlug)}
        options={termsOf("topic").map((value) => ({ value, label: termName(locale, "topic", value) }))}
      />
      <Checkboxes
        name="regions"
        label={t("publications.regions")}
        columns
        defaultValue={document.regions.map(({ regionSlug }) => regionSlug)}
        options={regionSlugs.map((value) => ({ value, label: regions(`names.${value}`) }))}
      />
      <Fold title={t("publications.countries")} names={["countries"]}>
        <Checkboxes
          name="countries"
          label={t("publications.countries-hint")}
          columns
          defaultValue={document.countries.map(({ countryCode }) => countryCode)}
          options={countriesByName(locale).map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Fold>
    </>
  );
}
