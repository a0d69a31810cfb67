import { exampleRequests } from "@/app/api/v1/examples";
import { type Chapter, chapters } from "@/components/developers/chapters";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { readingLimits, readingWindow } from "@/lib/http/reading-limits";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { Block, Sheet } from "@/lib/pdf/sheet";

/** On paper the requests stand without their answers, which are old when they are printed. */
export async function developersSheet(locale: Locale): Promise<Sheet> {
  const t = translator(locale, "developers");
  const requests = new Map((await exampleRequests(locale)).map(({ name, url }) => [name as string, url.href]));
  const told = { origin: env.PORTAL_URL, limits: readingLimits, seconds: readingWindow };
  return {
    locale,
    title: t("title"),
    url: new URL(paths.developers(locale), env.PORTAL_URL).href,
    issuedAt: now(),
    blocks: [
      paragraph(t("intro")),
      ...chapters(locale, told).flatMap((chapter): Block[] => [
        { kind: "heading", level: 2, text: chapter.title },
        ...blocksOf(chapter),
        ...(chapter.examples ?? []).flatMap((name): Block[] => {
          const href = requests.get(name);
          return href ? [{ kind: "paragraph", runs: [{ text: `${t("request")}: ` }, { text: href, href }] }] : [];
        }),
      ]),
    ],
  };
}

function blocksOf({ text, list, link }: Chapter): Block[] {
  const items = list?.map((item) => ({ runs: [{ text: item.text }] }));
  return [
    ...(text ? [paragraph(text)] : []),
    ...(items ? [{ kind: "list", ordered: false, items } as const] : []),
    ...(link
      ? [{ kind: "paragraph", runs: [{ text: `${link.label}: ` }, { text: link.href, href: link.href }] } as const]
      : []),
  ];
}

function paragraph(text: string): Block {
  return { kind: "paragraph", runs: [{ text }] };
}
