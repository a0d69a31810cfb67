import { formatBytes } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { ArchiveSize } from "@/lib/library/archives/queries";
import { type ArchiveKind, archiveKinds } from "@/lib/library/archives/rules";
import { paths } from "@/lib/paths";
import type { RegionSlug } from "@/lib/regions/rules";

type Props = { locale: Locale; region: RegionSlug; sizes: Readonly<Record<ArchiveKind, ArchiveSize>> | null };

/** A region to take along, each way with its size: whoever pays for bytes knows it before. */
export function RegionArchives({ locale, region, sizes }: Props) {
  if (sizes === null) return null;
  const t = translator(locale, "offline");
  return (
    <section aria-labelledby="take-along" className="no-print">
      <h2 id="take-along" className="border-b border-rule pb-3">
        {t("heading")}
      </h2>
      <p className="mt-4 max-w-prose">{t("intro")}</p>
      <ul className="mt-3 space-y-1.5">
        {archiveKinds
          .filter((kind) => kind === "texts" || sizes[kind].items > 0)
          .map((kind) => (
            <li key={kind}>
              <a href={paths.regionArchive(locale, region, kind)} rel="nofollow" download>
                {t(`links.${kind}`)}
              </a>{" "}
              <span className="text-sm text-soft">
                {t(`sizes.${kind}`, { count: sizes[kind].items, size: formatBytes(sizes[kind].bytes, locale) })}
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
