import { z } from "zod";
import { visitor } from "@/lib/auth/viewer";
import { env } from "@/lib/env";
import type { Answer } from "@/lib/http/api/answer";
import { readParameters } from "@/lib/http/api/parameters";
import { locales } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import { listAppeals } from "../queries";
import { appealsQuery } from "./schema";

const appeal = z
  .strictObject({
    slug: z.string(),
    status: z.enum(["open", "closed"]),
    date: z.iso.date(),
    title: z.string(),
    kicker: z.string(),
    language: z.enum(locales).meta({ description: "The language the words are in" }),
    link: z.url(),
    donate: z.url(),
  })
  .meta({ id: "Appeal" });

export const appealsAnswerBody = z
  .strictObject({ data: z.array(appeal), links: z.strictObject({ self: z.url(), page: z.url() }) })
  .meta({ id: "Appeals" });

/** `/api/v1/appeals`: the appeals that are or were open, the latest first. */
export async function appealsAnswer(given: URLSearchParams): Promise<Answer> {
  const { input, problem } = readParameters(appealsQuery, given);
  if (problem) return { problem };
  const { locale } = input;
  const absolute = (path: string) => new URL(path, env.PORTAL_URL).href;
  const appeals = await listAppeals(visitor, locale);
  const body: z.infer<typeof appealsAnswerBody> = {
    data: appeals.map(({ slug, status, date, title, kicker, textLocale }) => ({
      ...{ slug, title, kicker, language: textLocale },
      status: status === "OPEN" ? "open" : "closed",
      date: date.toISOString().slice(0, 10),
      link: absolute(paths.appeal(locale, slug)),
      donate: absolute(paths.donate(locale, { appeal: slug })),
    })),
    links: { self: absolute(paths.api.appeals({ locale })), page: absolute(paths.appeals(locale)) },
  };
  return { body };
}
