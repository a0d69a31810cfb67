import { db } from "@/lib/db/client";
import { locales } from "@/lib/i18n/locales";
import { type AchievementContent, type AppealContent, appeals } from "./content/appeal";

/** The appeals of the example coalition, their achievements linked to the records loaded before. */
export async function seedAppeals(): Promise<void> {
  for (const content of appeals) await seedAppeal(content);
}

async function seedAppeal({
  slug,
  status,
  date,
  opensAt,
  closesAt,
  goal,
  currency,
  texts,
  achievements,
  amounts,
}: AppealContent): Promise<void> {
  const documents = await documentIds(achievements);
  await db.appeal.create({
    data: {
      slug,
      status: status === "open" ? "OPEN" : "CLOSED",
      date: new Date(date),
      opensAt: new Date(opensAt),
      closesAt: new Date(closesAt),
      goal,
      currency,
      texts: { create: locales.map((locale) => ({ locale, ...texts[locale] })) },
      amounts: { create: amounts },
      achievements: {
        create: achievements.map(({ text, linkLabel, documentSlug, path }, index) => ({
          position: index + 1,
          documentId: (documentSlug && documents.get(documentSlug)) ?? null,
          path: path ?? null,
          texts: {
            create: locales.map((locale) => ({ locale, text: text[locale], linkLabel: linkLabel?.[locale] ?? "" })),
          },
        })),
      },
    },
  });
}

async function documentIds(achievements: readonly AchievementContent[]): Promise<ReadonlyMap<string, string>> {
  const slugs = achievements.flatMap(({ documentSlug }) => documentSlug ?? []);
  const rows = await db.document.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } });
  const missing = slugs.filter((slug) => !rows.some((row) => row.slug === slug));
  if (missing.length > 0) throw new Error(`The appeal names records that are not there: ${missing.join(", ")}`);
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}
