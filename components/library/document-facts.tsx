import { Facts } from "@/components/ui/facts";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { DocumentDetail } from "@/lib/library/catalogue/detail";
import { doiLink } from "@/lib/library/duplicates/rules";
import type { DocumentRecord } from "@/lib/library/records/queries";
import { licences } from "@/lib/library/records/rules";
import { termName } from "@/lib/library/terms/wording";
import { paths } from "@/lib/paths";
import { countryName } from "@/lib/regions/rules";
import {
  anchorInWords,
  authorityInWords,
  crimesInWords,
  licenceInWords,
  pillarsInWords,
  referenceInWords,
  voteInWords,
} from "./record-words";

type Props = { locale: Locale; document: DocumentDetail; record: DocumentRecord; address?: string };

/** What is known of a document, as in a catalogue. */
export function DocumentFacts({ locale, document, record, address }: Props) {
  const t = translator(locale, "library");
  const own = translator(locale, "records");
  const facts = [
    { label: t("document.symbol"), value: document.symbols.length > 0 && <bdi>{document.symbols.join("–")}</bdi> },
    { label: "DOI", value: document.doi && <Doi doi={document.doi} /> },
    { label: t("document.issued"), value: document.body && <bdi>{document.body}</bdi> },
    { label: t("document.authority"), value: authorityInWords(locale, document) },
    { label: t("document.reference"), value: referenceInWords(locale, document) },
    { label: t("document.vote"), value: voteInWords(locale, document) },
    { label: own("facts.pillars"), value: <Lines lines={pillarsInWords(locale, document)} /> },
    { label: own("facts.crimes"), value: crimesInWords(locale, document) },
    { label: own("facts.anchors"), value: <Anchors locale={locale} record={record} /> },
    ...places(locale, document),
    { label: own("facts.licence"), value: <Licence locale={locale} document={document} /> },
    { label: own("facts.permanent-link"), value: address && <bdi className="break-all select-all">{address}</bdi> },
  ];
  const isEmpty: Record<string, boolean> = {
    [own("facts.pillars")]: document.pillars.length === 0,
    [own("facts.anchors")]: record.anchors.length === 0,
    [own("facts.licence")]: licences[document.licence] === null,
  };
  return <Facts items={facts.map(({ label, value }) => ({ label, value: isEmpty[label] ? null : value || null }))} />;
}

function places(locale: Locale, document: DocumentDetail) {
  const t = translator(locale, "library");
  const regions = translator(locale, "regions");
  const topics = document.topics.map((topic) => ({
    href: paths.search(locale, { topic }),
    label: termName(locale, "topic", topic),
  }));
  const named = document.regions.map((slug) => ({ href: paths.region(locale, slug), label: regions(`names.${slug}`) }));
  const countries = document.countries.map((country) => ({
    href: paths.search(locale, { country }),
    label: countryName(country, locale),
  }));
  return [
    { label: t("document.topics"), value: links(topics) },
    { label: t("document.regions"), value: links(named) },
    { label: t("document.countries"), value: links(countries) },
  ];
}

function links(items: readonly { href: string; label: string }[]) {
  if (items.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-4">
      {items.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

function Doi({ doi }: { doi: string }) {
  return (
    <a href={doiLink(doi)} dir="ltr" className="break-all">
      {doi}
    </a>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Anchors({ locale, record }: { locale: Locale; record: DocumentRecord }) {
  return (
    <ul className="space-y-1">
      {record.anchors.map((anchor) => {
        const { label, rest } = anchorInWords(locale, anchor);
        return (
          <li key={`${label} ${anchor.href}`}>
            {anchor.href ? (
              <a href={anchor.href}>
                <bdi>{label}</bdi>
              </a>
            ) : (
              <bdi>{label}</bdi>
            )}
            {rest && <span className="text-sm text-soft"> · {rest}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function Licence({ locale, document: { licence } }: Pick<Props, "locale" | "document">) {
  const link = licences[licence]?.link;
  const name = licenceInWords(locale, licence);
  return link ? (
    <a href={link} rel="license">
      {name}
    </a>
  ) : (
    name
  );
}
