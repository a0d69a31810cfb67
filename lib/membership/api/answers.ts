import type { z } from "zod";
import { visitor } from "@/lib/auth/viewer";
import { env } from "@/lib/env";
import type { Answer } from "@/lib/http/api/answer";
import { readParameters } from "@/lib/http/api/parameters";
import { problemOf } from "@/lib/http/api/problem";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import { directory, type Listed, organizationBySlug } from "../organizations/queries";
import { type Category, sectors } from "../rules";
import type { member, memberAnswerBody, membersAnswerBody } from "./records";
import { memberQuery, membersQuery } from "./schema";

const absolute = (path: string) => new URL(path, env.PORTAL_URL).href;
const categories = { MEMBER: "member", SUPPORTER: "supporter" } as const;

/** `/api/v1/members`: the members the public may know of, in the order of their names. */
export async function membersAnswer(given: URLSearchParams): Promise<Answer> {
  const { input, problem } = readParameters(membersQuery, given);
  if (problem) return { problem };
  const { q, region, sector, locale } = input;
  const words = q?.trim();
  const found = await directory(visitor, {
    ...(region && { region }),
    ...(sector && { sector }),
    ...(words && { words }),
  });
  const narrowed = { ...(words && { q: words }), ...(region && { region }), ...(sector && { sector }) };
  const body: z.infer<typeof membersAnswerBody> = {
    data: found.map((one) => recordOf(one, one.membership?.category, locale)),
    total: { count: found.length, more: false },
    links: { self: absolute(paths.api.members({ locale, ...narrowed })), page: absolute(paths.members(locale)) },
  };
  return { body };
}

const longestSlug = 300;

/** `/api/v1/members/{slug}`. */
export async function memberAnswer(slug: string, given: URLSearchParams): Promise<Answer> {
  const { input, problem } = readParameters(memberQuery, given);
  if (problem) return { problem };
  const { locale } = input;
  const isSlug = slug.length <= longestSlug && !slug.includes("\0");
  const found = isSlug ? await organizationBySlug(visitor, slug) : null;
  if (!found?.membership) return { problem: problemOf("not-found", "There is no such member") };
  const { category, since } = found.membership;
  const record = recordOf(found, category, locale);
  const body: z.infer<typeof memberAnswerBody> = {
    data: {
      ...record,
      works: wordsOf(found.texts, "work"),
      website: found.website,
      foundedYear: found.foundedYear,
      countries: found.countries,
      since: since.toISOString().slice(0, 10),
    },
    links: { self: absolute(paths.api.member(slug, { locale })), page: record.link },
  };
  return { body };
}

type Told = Pick<Listed, "id" | "slug" | "name" | "nameLocale" | "acronym" | "country" | "city" | "regions"> & {
  readonly sectors: readonly string[];
  readonly texts: readonly { readonly locale: string; readonly mission: string }[];
};

function recordOf(told: Told, category: Category | undefined, locale: Locale): z.infer<typeof member> {
  const { id, slug, name, nameLocale, acronym, country, city, regions } = told;
  return {
    ...{ id, slug, name, nameLanguage: nameLocale, acronym, country, city, regions },
    category: categories[category ?? "SUPPORTER"],
    sectors: sectors.filter((one) => told.sectors.includes(one)),
    missions: wordsOf(told.texts, "mission"),
    link: absolute(paths.organization(locale, slug)),
  };
}

function wordsOf<Part extends string>(
  texts: readonly ({ readonly locale: string } & Readonly<Record<Part, string>>)[],
  part: Part,
): Record<string, string> {
  return Object.fromEntries(texts.filter((one) => one[part] !== "").map((one) => [one.locale, one[part]]));
}
