import { Facts } from "@/components/ui/facts";
import { formatDate } from "@/lib/i18n/format";
import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Tombstone } from "@/lib/library/records/queries";
import { paths } from "@/lib/paths";
import { NeighbourLink } from "./relations";

/** What is left of a document that was public: its name, when and why it was withdrawn, what takes its place. */
export function TombstoneView({ locale, tombstone }: { locale: Locale; tombstone: Tombstone }) {
  const t = translator(locale, "records");
  const { title, locale: language, publisher, body, reason, withdrawnAt, replacement } = tombstone;
  return (
    <article className="wrap py-8 md:py-12">
      <div className="max-w-2xl">
        <p className="mb-6 border-b border-rule pb-2.5 text-sm text-soft">{t("tombstone.kicker")}</p>
        <h1 className="mb-3 text-4xl leading-tight" lang={language} dir={direction(language)}>
          {title}
        </h1>
        <p className="prose mb-6">{t("tombstone.told")}</p>
        <Facts
          items={[
            {
              label: t("tombstone.by"),
              value: publisher ? (
                <a href={paths.organization(locale, publisher.slug)} lang={publisher.nameLocale}>
                  {publisher.name}
                </a>
              ) : (
                body && <bdi>{body}</bdi>
              ),
            },
            { label: t("tombstone.date"), value: formatDate(withdrawnAt, locale) },
            {
              label: t("tombstone.reason"),
              value: (
                <p dir="auto" className="font-serif whitespace-pre-line">
                  {reason}
                </p>
              ),
            },
            {
              label: t("tombstone.replacement"),
              value: replacement && <NeighbourLink locale={locale} other={replacement} />,
            },
          ]}
        />
        <p className="mt-8">
          <a href={paths.library(locale)}>{t("tombstone.search")}</a>
        </p>
      </div>
    </article>
  );
}
