import { type Admin, type Representing, type Viewer, visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Locale } from "@/lib/i18n/locales";
import { isId } from "@/lib/ids";
import { paths } from "@/lib/paths";
import { findDocument } from "../queries";
import { wordsFor } from "../rules";
import { offersVisibleTo } from "./policy";
import { missingLanguages } from "./rules";

const fields = {
  document: { select: { slug: true, status: true, audience: true, texts: true } },
  file: { select: { id: true, name: true, size: true } },
  organization: { select: { name: true, nameLocale: true } },
} satisfies Prisma.TranslationOfferInclude;

type Row = Prisma.TranslationOfferGetPayload<{ include: typeof fields }>;

export type Offer = ReturnType<typeof offerOf>;

function offerOf({ document, file, organization, ...row }: Row, locale: Locale) {
  const { id, language, title, abstract, status, failure, pages, reason, submittedAt, createdAt } = row;
  const isPublic = document.status === "PUBLISHED" && document.audience === "PUBLIC";
  return {
    ...{ id, language, title, abstract, status, failure, pages, reason, submittedAt, createdAt, organization },
    // Where everybody can still read it, and what it is called there.
    document: {
      slug: isPublic ? document.slug : null,
      title: isPublic ? (wordsFor(document.texts, locale)?.title ?? "") : "",
    },
    file: file && { name: file.name, size: file.size, href: paths.file(file.id, file.name) },
  };
}

/** An offer of the viewer's own organization, or for the secretariat one that was handed in; otherwise null. */
export async function findOffer(viewer: Viewer, id: string, locale: Locale): Promise<Offer | null> {
  if (!isId(id)) return null;
  const row = await db.translationOffer.findFirst({
    where: { AND: [offersVisibleTo(viewer), { id }] },
    include: fields,
  });
  return row && offerOf(row, locale);
}

/** What the member's organization has offered, the newest first. */
export async function ownOffers(member: Representing, locale: Locale): Promise<Offer[]> {
  const rows = await db.translationOffer.findMany({
    where: offersVisibleTo(member),
    include: fields,
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: 50,
  });
  return rows.map((row) => offerOf(row, locale));
}

/** What waits for the secretariat longest, first. */
export async function waitingOffers(admin: Admin, locale: Locale): Promise<Offer[]> {
  const rows = await db.translationOffer.findMany({
    where: { AND: [offersVisibleTo(admin), { status: "SUBMITTED" }] },
    include: fields,
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    take: 100,
  });
  return rows.map((row) => offerOf(row, locale));
}

/** A public document with the languages it lacks; null when everybody has no such document. */
export async function findTranslatable(slug: string, locale: Locale) {
  const document = await findDocument(visitor, slug, locale);
  return document && { document, languages: missingLanguages(document.editions) };
}
