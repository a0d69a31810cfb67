import { coalitionAddress } from "@/lib/coalition";
import { env } from "@/lib/env";
import { formatBytes, formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { RegionSlug } from "@/lib/regions/rules";
import type { Plan } from "./queries";
import { type ArchiveKind, archiveLimits, type Inclusion } from "./rules";

/** What the archive is, in the reader's language: what is in it, what is not and why, and what may be done with it. */
export async function* readme(
  region: RegionSlug,
  kind: ArchiveKind,
  plan: Plan,
  locale: Locale,
): AsyncGenerator<string> {
  const t = translator(locale, "offline");
  const editions = plan.documents.flatMap((document) => document.editions);
  const count = (inclusion: Inclusion) => editions.filter((one) => one.inclusion === inclusion).length;
  const name = translator(locale, "regions")(`names.${region}`);
  const paragraphs = [
    t("readme.title", { region: name }),
    new URL(paths.region(locale, region), env.PORTAL_URL).href,
    t("readme.state", { date: formatDate(plan.latest, locale), documents: plan.documents.length }),
    [
      t("readme.lists"),
      t("readme.records"),
      t(kind === "texts" ? "readme.texts" : "readme.files", { count: count("included") }),
    ].join("\r\n"),
    t("readme.missing"),
    [
      count("elsewhere") > 0 && t("readme.elsewhere", { count: count("elsewhere") }),
      count("no-text") > 0 && t("readme.no-text", { count: count("no-text") }),
      count("licence") > 0 && t("readme.licence", { count: count("licence") }),
      count("no-room") > 0 &&
        t("readme.no-room", { count: count("no-room"), size: formatBytes(archiveLimits[kind], locale) }),
      plan.total > plan.documents.length && t("readme.not-listed", { count: plan.total - plan.documents.length }),
    ]
      .filter((line) => line !== false)
      .join("\r\n"),
    t("readme.rights"),
    coalitionAddress.join("\r\n"),
  ];
  yield `${paragraphs.filter((text) => text !== "").join("\r\n\r\n")}\r\n`;
}
