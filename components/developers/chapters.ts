import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { mostExported } from "@/lib/library/search/schema";
import { paths } from "@/lib/paths";

export type Limits = Readonly<Record<"api" | "oai" | "feeds" | "exports", number>>;

/** What the page is drawn from. `origin` is the portal's; limits are requests in `seconds`. */
export type Told = { readonly origin: string; readonly limits: Limits; readonly seconds: number };

export type Chapter = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly list?: readonly { readonly id?: string; readonly text: string }[];
  readonly link?: { readonly href: string; readonly label: string };
  /** Whose examples stand here. */
  readonly examples?: readonly string[];
};

const problems = ["invalid-parameter", "not-found", "method-not-allowed", "too-many-requests", "fault"] as const;
const limited = ["api", "oai", "feeds", "exports"] as const;
const terms = ["records", "texts", "withdrawn", "people", "promise"] as const;

/** What developers are told, chapter by chapter: the one source of the page and of its sheet. */
export function chapters(locale: Locale, { origin, limits, seconds }: Told): readonly Chapter[] {
  const t = translator(locale, "developers");
  const base = (path: string) => new URL(path, origin).href;
  const chapter = (id: "walk" | "cache" | "feeds") => ({ id, title: t(`${id}-title`), text: t(`${id}-text`) });
  const countOf = (name: keyof Limits) =>
    t("limit", { count: formatNumber(limits[name], locale), seconds: formatNumber(seconds, locale) });
  return [
    {
      ...{ id: "api", title: t("api-title"), text: t("api-text", { base: base("/api/v1") }) },
      link: { href: base(paths.api.description), label: t("api-description") },
      examples: ["search", "document"],
    },
    chapter("walk"),
    chapter("cache"),
    {
      ...{ id: "problems", title: t("problems-title"), text: t("problems-text"), examples: ["problem"] },
      list: problems.map((id) => ({ id, text: t(`problems.${id}`) })),
    },
    {
      ...{ id: "limits", title: t("limits-title"), text: t("limits-text") },
      list: limited.map((name) => ({ text: `${t(`limits.${name}`)} – ${countOf(name)}` })),
    },
    {
      ...{ id: "oai", title: t("oai-title"), text: t("oai-text", { base: base(paths.oai()) }), examples: ["oai"] },
    },
    { ...chapter("feeds"), examples: ["feed"] },
    {
      ...{ id: "exports", title: t("exports-title"), examples: ["export"] },
      text: t("exports-text", { count: formatNumber(mostExported, locale) }),
    },
    { id: "sitemap", title: t("sitemap-title"), text: t("sitemap-text", { base: base(paths.sitemap) }) },
    {
      ...{ id: "terms", title: t("terms-title"), text: "" },
      list: terms.map((name) => ({ text: t(`terms.${name}`) })),
    },
  ];
}
