import type { Viewer } from "@/lib/auth/viewer";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import type { DocumentCard } from "../catalogue/card";
import { newestDocuments } from "../queries";
import { bodySlug } from "./slugs";

/** Other documents of who issued one, the newest first, and where all of them are. */
export type MoreFrom = {
  readonly name: string;
  /** The language of the name, where it is known. */
  readonly nameLocale?: string;
  readonly href: string;
  readonly documents: readonly DocumentCard[];
};

const most = 4;

/** More from the publisher, as far as it may be named, else from the issuing body; null where there is nothing else. */
export async function moreFrom(viewer: Viewer, document: DocumentCard, locale: Locale): Promise<MoreFrom | null> {
  const { id, publisher, body } = document;
  const narrowed = publisher ? { publisher: [publisher.slug] } : body ? { body: [body] } : null;
  if (narrowed === null) return null;
  const newest = await newestDocuments(viewer, narrowed, locale, most + 1);
  const documents = newest.filter((one) => one.id !== id).slice(0, most);
  if (documents.length === 0) return null;
  if (publisher)
    return {
      ...{ name: publisher.name, nameLocale: publisher.nameLocale, documents },
      href: paths.browseValue(locale, "publisher", publisher.slug),
    };
  return { name: body ?? "", href: paths.browseValue(locale, "body", bodySlug(body ?? "")), documents };
}
