import { Fragment, type ReactNode } from "react";
import { formatImprecise } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { DocumentCard } from "@/lib/library/catalogue/card";
import { isoDate } from "@/lib/library/rules";
import { termName } from "@/lib/library/terms/wording";

/** Symbol, what it is, who issued it, and when: one line under a title. */
export function DocumentMeta({ locale, document }: { locale: Locale; document: DocumentCard }) {
  const { symbols, type, body, publisher, date, datePrecision } = document;
  const parts: ReactNode[] = [
    symbols.length > 0 && (
      <bdi key="symbol" className="font-medium text-ink tabular-nums">
        {symbols.join("–")}
      </bdi>
    ),
    termName(locale, "type", type),
    publisher ? (
      <bdi key="publisher" lang={publisher.nameLocale}>
        {publisher.name}
      </bdi>
    ) : (
      body && <bdi key="body">{body}</bdi>
    ),
    <time key="date" dateTime={isoDate(date, datePrecision)}>
      {formatImprecise(date, datePrecision, locale)}
    </time>,
  ].filter(Boolean);
  return (
    <p className="text-sm text-soft">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one line never change places.
        <Fragment key={index}>
          {index > 0 && " · "}
          {part}
        </Fragment>
      ))}
    </p>
  );
}
