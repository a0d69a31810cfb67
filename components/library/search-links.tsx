import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { followHref } from "@/lib/library/alerts/schema";
import { apiHref } from "@/lib/library/api/schema";
import {
  exportFormats,
  exportHref,
  feedFormats,
  feedHref,
  mostExported,
  type SearchState,
} from "@/lib/library/search/schema";

type Props = { locale: Locale; state: SearchState; total: number };

const feedNames = { atom: "Atom", rss: "RSS", json: "JSON" };
const exportNames = { csv: "CSV", bib: "BibTeX", ris: "RIS", "csl.json": "CSL-JSON", json: "JSON" };

/** A search to follow, and all it found to take away. */
export function SearchLinks({ locale, state, total }: Props) {
  const t = translator(locale, "library");
  const words = translator(locale, "developers");
  const files = exportFormats.map((format) => ({ name: exportNames[format], href: exportHref(locale, state, format) }));
  return (
    <div className="no-print mt-6 space-y-1.5 text-sm text-soft">
      <FollowLine locale={locale} label={t("search.follow")} state={state} />
      <Line label={words("search")} links={[{ name: words("api"), href: apiHref(locale, state) }]} />
      {total > 0 && <Line label={t("search.take")} links={files} />}
      {total > mostExported && <p>{t("search.take-most", { count: mostExported })}</p>}
    </div>
  );
}

type Follow = { locale: Locale; label: string; state: SearchState };

/** The ways to hear of what is new in a search: a feed, or by mail. */
export function FollowLine({ locale, label, state }: Follow) {
  const feeds = feedFormats.map((format) => ({ name: feedNames[format], href: feedHref(locale, state, format) }));
  const mail = { name: translator(locale, "alerts")("link"), href: followHref(locale, state) };
  return <Line label={label} links={[...feeds, mail]} />;
}

function Line({ label, links }: { label: string; links: readonly { name: string; href: string }[] }) {
  return (
    <p>
      {label}{" "}
      {links.map(({ name, href }, index) => (
        <span key={name}>
          {index > 0 && " · "}
          <a href={href} rel="nofollow">
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}
