import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Neighbour } from "@/lib/library/records/queries";
import { type HrefOf, NeighbourLink, readingPlace } from "./relations";

type LatestProps = { locale: Locale; newest: Neighbour | null; hrefOf?: HrefOf | undefined };

/** Says that there is a newer version, and leads to the newest. */
export function NotTheLatest({ locale, newest, hrefOf = readingPlace }: LatestProps) {
  if (!newest) return null;
  const t = translator(locale, "records");
  return (
    <Notice>
      <p className="font-semibold">{t("versions.not-latest")}</p>
      <p>
        <a href={hrefOf(locale, newest)}>{t("versions.latest", { title: newest.title })}</a>
      </p>
    </Notice>
  );
}

type Props = { locale: Locale; id: string; versions: readonly Neighbour[]; hrefOf?: HrefOf | undefined };

/** Every version of a document, the newest first. */
export function Versions({ locale, id, versions, hrefOf }: Props) {
  if (versions.length === 0) return null;
  const t = translator(locale, "records");
  return (
    <section aria-labelledby="versions" className="mt-10">
      <h2 id="versions" className="mb-3 text-[1.375rem]">
        {t("versions.title")}
      </h2>
      <ol reversed className="list-decimal space-y-1 ps-6">
        {[...versions].reverse().map((version) => (
          <li key={version.id} {...(version.id === id && { "aria-current": "true" as const })}>
            <NeighbourLink locale={locale} other={version} hrefOf={hrefOf} />
            {version.id === id && <span className="text-sm text-soft"> ({t("versions.this")})</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
