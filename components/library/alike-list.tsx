import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { DocumentCard } from "@/lib/library/catalogue/card";
import type { Alike } from "@/lib/library/duplicates/queries";
import { DocumentMeta } from "./document-meta";

type Props = {
  locale: Locale;
  alike: readonly Alike[];
  hrefOf: (document: DocumentCard) => string;
  children?: ReactNode;
};

/** The records that look the same, and by what; nothing when there are none. */
export function AlikeList({ locale, alike, hrefOf, children }: Props) {
  const t = translator(locale, "imports");
  if (alike.length === 0 && !children) return null;
  return (
    <section aria-labelledby="alike" className="border-s-4 border-alert bg-sheet px-4 py-3">
      <h2 id="alike" className="mb-2 text-lg font-semibold">
        {alike.length > 0 ? t("alike.title", { count: alike.length }) : t("alike.distinctness")}
      </h2>
      <ul>
        {alike.map(({ document, by }) => (
          <li key={document.id} className="border-t border-rule py-2.5">
            <a href={hrefOf(document)} lang={document.locale}>
              <bdi>{document.title}</bdi>
            </a>
            <DocumentMeta locale={locale} document={document} />
            <p className="text-sm">{by.map((likeness) => t(`alike.by.${likeness}`)).join(" · ")}</p>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
