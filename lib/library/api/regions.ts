import type { z } from "zod";
import { visitor } from "@/lib/auth/viewer";
import type { Answer } from "@/lib/http/api/answer";
import { readParameters } from "@/lib/http/api/parameters";
import { translator } from "@/lib/i18n/translator";
import { directory } from "@/lib/membership/organizations/queries";
import { paths } from "@/lib/paths";
import { countriesIn, regionSlugs } from "@/lib/regions/rules";
import { countByRegion } from "../browsing/regions";
import { absolute, type regionsAnswerBody } from "./records";
import { regionsQuery } from "./schema";

/** `/api/v1/regions`: the coalition's regions, and how much of what is public they have. */
export async function regionsAnswer(given: URLSearchParams): Promise<Answer> {
  const { input, problem } = readParameters(regionsQuery, given);
  if (problem) return { problem };
  const { locale } = input;
  const t = translator(locale, "regions");
  const [counts, members] = await Promise.all([countByRegion(visitor), directory(visitor)]);
  const body: z.infer<typeof regionsAnswerBody> = {
    data: regionSlugs.map((slug) => ({
      slug,
      name: t(`names.${slug}`),
      countries: countriesIn(slug),
      documents: counts.get(slug) ?? 0,
      members: members.filter(({ regions }) => regions.includes(slug)).length,
      link: absolute(paths.region(locale, slug)),
    })),
    links: { self: absolute(paths.api.regions({ locale })), page: absolute(paths.regions(locale)) },
  };
  return { body };
}
