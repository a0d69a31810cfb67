import { Checkboxes, Radios } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { Select, TextArea, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Publication } from "@/lib/library/publications/queries";
import { type PublicationLanguage, publicationAudiences, publicationLanguages } from "@/lib/library/publications/rules";
import type { Origin } from "@/lib/library/publications/suggestion";
import { isoDate } from "@/lib/library/rules";
import { termsOf } from "@/lib/library/terms/vocabulary";
import { termName } from "@/lib/library/terms/wording";
import { countriesByName, regionSlugs } from "@/lib/regions/rules";
import { AspectFields } from "./aspect-fields";
import { TextFields } from "./text-fields";

type Props = { locale: Locale; publication: Publication; action: FormAction };

/** What the library will say about a publication. Empty fields take what its files suggest, and say so. */
export function DetailsForm({ locale, publication, action }: Props) {
  const t = translator(locale, "library");
  const more = translator(locale, "imports");
  const common = translator(locale, "common");
  const regions = translator(locale, "regions");
  const { id, version, typeSlug, audience } = publication;
  const first = publicationLanguages.filter((language) => isPresent(publication, language));
  const rest = publicationLanguages.filter((language) => !first.includes(language));
  const date = dateOf(publication);
  const read = readIn(publication);
  return (
    <Form action={action} locale={locale} className="space-y-7">
      <input type="hidden" name="documentId" value={id} />
      <input type="hidden" name="version" value={version} />
      {first.map((language) => (
        <Words key={language} locale={locale} publication={publication} language={language} />
      ))}
      <details className="border-y border-rule py-3">
        <summary className="cursor-pointer font-semibold">{t("publications.more-languages")}</summary>
        <div className="mt-4 space-y-7">
          {rest.map((language) => (
            <Words key={language} locale={locale} publication={publication} language={language} />
          ))}
        </div>
      </details>
      <div className="grid gap-6 sm:grid-cols-2">
        <Select
          name="type"
          label={t("publications.type")}
          defaultValue={typeSlug}
          options={termsOf("type").map((value) => ({ value, label: termName(locale, "type", value) }))}
        />
        <TextField
          name="date"
          label={t("publications.date")}
          hint={date.origin ? more(`origins.${date.origin}`) : t("publications.date-hint")}
          defaultValue={date.value}
          inputMode="numeric"
          dir="ltr"
        />
      </div>
      <div className="grid gap-6 sm:grid-cols-2">
        <TextArea
          name="authors"
          label={more("authors")}
          hint={[read.authors && more(`origins.${read.authors.origin}`), more("authors-hint")]
            .filter(Boolean)
            .join(". ")}
          defaultValue={publication.authors.join("\n") || read.authors?.value}
          rows={3}
          dir="auto"
          optional={common("optional")}
        />
        <TextField
          name="doi"
          label="DOI"
          hint={read.doi ? more(`origins.${read.doi.origin}`) : more("doi-hint")}
          defaultValue={publication.doi ?? read.doi?.value}
          maxLength={300}
          dir="ltr"
          optional={common("optional")}
        />
      </div>
      <Checkboxes
        name="topics"
        label={t("publications.topics")}
        columns
        defaultValue={publication.topics.map(({ topicSlug }) => topicSlug)}
        options={termsOf("topic").map((value) => ({ value, label: termName(locale, "topic", value) }))}
      />
      <AspectFields locale={locale} document={publication} />
      <Checkboxes
        name="regions"
        label={t("publications.regions")}
        columns
        defaultValue={publication.regions.map(({ regionSlug }) => regionSlug)}
        options={regionSlugs.map((value) => ({ value, label: regions(`names.${value}`) }))}
      />
      <details className="border-y border-rule py-3">
        <summary className="cursor-pointer font-semibold">{t("publications.countries")}</summary>
        <Checkboxes
          name="countries"
          label={t("publications.countries-hint")}
          columns
          defaultValue={publication.countries.map(({ countryCode }) => countryCode)}
          options={countriesByName(locale).map(({ code, name }) => ({ value: code, label: name }))}
        />
      </details>
      <Radios
        name="audience"
        label={t("publications.audience")}
        defaultValue={audience}
        options={publicationAudiences.map((value) => ({ value, label: t(`publications.audience-${value}`) }))}
      />
      <Submit>{translator(locale, "common")("save")}</Submit>
    </Form>
  );
}

function isPresent({ texts, editions }: Publication, language: PublicationLanguage): boolean {
  return texts.some(({ locale }) => locale === language) || editions.some((edition) => edition.language === language);
}

// Nothing was saved yet: the date the draft was begun on says nothing.
function dateOf({ version, date, datePrecision, editions }: Publication): { value: string; origin?: Origin } {
  const suggestion = editions.find((edition) => edition.suggestion?.date)?.suggestion;
  if (version > 1) return { value: isoDate(date, datePrecision) };
  return suggestion ? { value: suggestion.date ?? "", origin: suggestion.origins?.date ?? "text" } : { value: "" };
}

// What its files say of authors and DOI, as long as nobody has said otherwise.
function readIn({ version, editions }: Publication) {
  if (version > 1) return {};
  const { authors, origins } = editions.find(({ suggestion }) => suggestion?.authors)?.suggestion ?? {};
  const { doi, origins: ofDoi } = editions.find(({ suggestion }) => suggestion?.doi)?.suggestion ?? {};
  return {
    ...(authors && { authors: { value: authors.join("\n"), origin: origins?.authors ?? ("text" as const) } }),
    ...(doi && { doi: { value: doi, origin: ofDoi?.doi ?? ("text" as const) } }),
  };
}

type WordsProps = { locale: Locale; publication: Publication; language: PublicationLanguage };

function Words({ locale, publication, language }: WordsProps) {
  const { title, origins } = publication.editions.find((edition) => edition.language === language)?.suggestion ?? {};
  return (
    <TextFields
      locale={locale}
      language={language}
      text={publication.texts.find((one) => one.locale === language)}
      suggestion={title ? { title, origin: origins?.title ?? "text" } : undefined}
    />
  );
}
