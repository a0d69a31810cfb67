import { currentAppeal, findAppeal, listAppeals } from "@/lib/appeals/queries";
import type { AppealLetter } from "@/lib/appeals/rules";
import type { Viewer } from "@/lib/auth/viewer";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { markdownBlocks } from "@/lib/pdf/markdown";
import type { Block, Sheet } from "@/lib/pdf/sheet";

export async function homeSheet(viewer: Viewer, locale: Locale): Promise<Sheet | null> {
  const appeal = await currentAppeal(viewer, locale);
  return appeal && letterSheet(appeal, locale, paths.home(locale));
}

export async function appealSheet(viewer: Viewer, slug: string, locale: Locale): Promise<Sheet | null> {
  const appeal = await findAppeal(viewer, slug, locale);
  return appeal && letterSheet(appeal, locale, paths.appeal(locale, slug));
}

function letterSheet(appeal: AppealLetter, locale: Locale, path: string): Sheet {
  const [name = "", ...lines] = appeal.signature.split("\n");
  return {
    // The paper speaks the language of the letter, which may be English for want of a translation.
    locale: appeal.textLocale,
    kicker: appeal.kicker,
    title: appeal.title,
    url: new URL(path, env.PORTAL_URL).href,
    issuedAt: now(),
    blocks: [
      { kind: "paragraph", runs: [{ text: appeal.salutation }] },
      ...markdownBlocks(appeal.opening),
      ...achievements(appeal),
      ...markdownBlocks(appeal.closing),
      { kind: "signature", name, lines: [...lines, translator(appeal.textLocale, "common")("coalition-full")] },
      { kind: "paragraph", runs: donateRuns(locale, appeal.slug) },
    ],
  };
}

function achievements({ achievements }: AppealLetter): Block[] {
  if (achievements.length === 0) return [];
  const items = achievements.map(({ text, link }) => ({ runs: [{ text }], ...(link && { link }) }));
  return [{ kind: "list", ordered: true, items }];
}

function donateRuns(locale: Locale, slug: string) {
  const href = new URL(paths.donate(locale, { appeal: slug }), env.PORTAL_URL).href;
  return [{ text: `${translator(locale, "common")("donate")}: ` }, { text: href, href }];
}

export async function appealsSheet(viewer: Viewer, locale: Locale): Promise<Sheet> {
  const t = translator(locale, "appeals");
  const appeals = await listAppeals(viewer, locale);
  return {
    locale,
    title: t("title"),
    url: new URL(paths.appeals(locale), env.PORTAL_URL).href,
    issuedAt: now(),
    blocks: [
      { kind: "paragraph", runs: [{ text: t("intro") }] },
      {
        kind: "list",
        ordered: false,
        items: appeals.map(({ title, date, slug }) => ({
          runs: [{ text: title, strong: true }, { text: ` · ${formatDate(date, locale)}` }],
          link: { label: new URL(paths.appeal(locale, slug), env.PORTAL_URL).href, href: paths.appeal(locale, slug) },
        })),
      },
    ],
  };
}
