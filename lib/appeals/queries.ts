import { type Viewer, visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { isId } from "@/lib/ids";
import { canSee, visibleTo as documentsVisibleTo } from "@/lib/library/policy";
import { type Listing, type ListState, slice } from "@/lib/lists";
import { paths } from "@/lib/paths";
import { visibleTo } from "./policy";
import { type AppealLetter, type AppealLine, inLanguage } from "./rules";
import type { appealList } from "./schema";

const letter = {
  texts: true,
  amounts: { orderBy: [{ currency: "asc" }, { amount: "asc" }] },
  achievements: {
    orderBy: { position: "asc" },
    include: { texts: true, document: { select: { slug: true, status: true, audience: true, publisherId: true } } },
  },
} as const satisfies Prisma.AppealInclude;

type Row = Prisma.AppealGetPayload<{ include: typeof letter }>;

/** The appeal of the moment: the open one, else the latest that was closed. */
export async function currentAppeal(viewer: Viewer, locale: Locale): Promise<AppealLetter | null> {
  const row = await db.appeal.findFirst({
    where: { AND: [visibleTo(viewer), { status: { in: ["OPEN", "CLOSED"] } }] },
    orderBy: [{ status: "asc" }, { date: "desc" }],
    include: letter,
  });
  return row && asLetter(row, locale);
}

export async function findAppeal(viewer: Viewer, slug: string, locale: Locale): Promise<AppealLetter | null> {
  const row = await db.appeal.findFirst({ where: { AND: [visibleTo(viewer), { slug }] }, include: letter });
  return row && asLetter(row, locale);
}

/** Draft or not, as its readers will see it: for the secretariat's preview. */
export async function previewAppeal(viewer: Viewer, id: string, locale: Locale): Promise<AppealLetter | null> {
  if (!isId(id)) return null;
  const row = await db.appeal.findFirst({ where: { AND: [visibleTo(viewer), { id }] }, include: letter });
  return row && asLetter(row, locale);
}

export async function listAppeals(viewer: Viewer, locale: Locale): Promise<AppealLine[]> {
  const rows = await db.appeal.findMany({
    where: { AND: [visibleTo(viewer), { status: { in: ["OPEN", "CLOSED"] } }] },
    orderBy: { date: "desc" },
    include: { texts: true },
  });
  return rows.map((row) => asLine(row, locale));
}

type AppealSort = (typeof appealList.sorts)[number];

/** All appeals for the secretariat. */
export async function listAppealsForAdmin(viewer: Viewer, state: ListState<"status", AppealSort>, locale: Locale) {
  const status = state.filters.status;
  const where: Prisma.AppealWhereInput = {
    AND: [visibleTo(viewer), status === "DRAFT" || status === "OPEN" || status === "CLOSED" ? { status } : {}],
  };
  const [rows, total] = await Promise.all([
    db.appeal.findMany({
      where,
      orderBy: { [state.sort]: state.descending ? "desc" : "asc" },
      include: { texts: true },
      ...slice(state),
    }),
    db.appeal.count({ where }),
  ]);
  return {
    rows: rows.map((row) => ({
      ...asLine(row, locale),
      goal: row.goal,
      currency: row.currency,
      languages: row.texts.map((text) => text.locale),
    })),
    total,
  } satisfies Listing<unknown>;
}

/** Everything of an appeal, as its editors need it. */
export async function findAppealForEditing(viewer: Viewer, id: string) {
  if (!isId(id)) return null;
  return db.appeal.findFirst({ where: { AND: [visibleTo(viewer), { id }] }, include: letter });
}

/** Records an achievement may link to: those every reader may open. */
export async function linkableDocument(slug: string): Promise<{ id: string } | null> {
  return db.document.findFirst({ where: { AND: [documentsVisibleTo(visitor), { slug }] }, select: { id: true } });
}

function asLine(row: Prisma.AppealGetPayload<{ include: { texts: true } }>, locale: Locale): AppealLine {
  const text = inLanguage(row.texts, locale);
  return {
    id: row.id,
    slug: row.slug,
    status: row.status,
    date: row.date,
    title: text?.title ?? row.slug,
    kicker: text?.kicker ?? "",
    textLocale: isLocale(text?.locale) ? text.locale : "en",
  };
}

function asLetter(row: Row, locale: Locale): AppealLetter {
  const text = inLanguage(row.texts, locale);
  return {
    ...asLine(row, locale),
    closesAt: row.closesAt,
    goal: row.goal,
    currency: row.currency,
    salutation: text?.salutation ?? "",
    opening: text?.opening ?? "",
    closing: text?.closing ?? "",
    signature: text?.signature ?? "",
    achievements: row.achievements.map((achievement) => asAchievement(achievement, locale)),
    amounts: row.amounts.map(({ currency, amount, effect }) => ({
      currency,
      amount,
      effect: effectIn(effect, locale),
    })),
  };
}

function asAchievement({ id, texts, document, path }: Row["achievements"][number], locale: Locale) {
  const text = inLanguage(texts, locale);
  const href = document ? hrefOf(document, locale) : path ? `/${locale}${path}` : null;
  const label = text?.linkLabel ?? "";
  return { id, text: text?.text ?? "", link: href && label ? { href, label } : null };
}

// A record may have been withdrawn since: its address, made of its title, goes with it.
function hrefOf(document: NonNullable<Row["achievements"][number]["document"]>, locale: Locale): string | null {
  return canSee(visitor, document) ? paths.document(locale, document.slug) : null;
}

function effectIn(effect: Prisma.JsonValue, locale: Locale): string {
  const words = effect as Readonly<Record<string, string>>;
  return words[locale] ?? words.en ?? "";
}
