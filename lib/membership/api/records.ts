import { z } from "zod";
import { countryCodes, regionSlugs } from "@/lib/regions/rules";
import { sectors } from "../rules";

// What the API answers of members. People and contacts are on their pages, for who reads there: no list of them is
// handed to machines.

const country = z.enum(countryCodes as [(typeof countryCodes)[number]]);
const words = z.record(z.string(), z.string()).meta({ description: "By language, BCP 47" });

const fields = {
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  nameLanguage: z.string().meta({ description: "BCP 47" }),
  acronym: z.string().nullable(),
  category: z.enum(["member", "supporter"]),
  country: country.meta({ description: "ISO 3166-1 alpha-2" }),
  city: z.string().nullable(),
  regions: z.array(z.enum(regionSlugs)),
  sectors: z.array(z.enum(sectors)),
  missions: words,
  link: z.url(),
};

export const member = z.strictObject(fields).meta({ id: "Member" });

export const memberProfile = z
  .strictObject({
    ...fields,
    works: words,
    website: z.string().nullable(),
    foundedYear: z.int().nullable(),
    countries: z.array(country),
    since: z.iso.date(),
  })
  .meta({ id: "MemberProfile" });

const links = z.strictObject({ self: z.url(), page: z.url() });

export const membersAnswerBody = z
  .strictObject({ data: z.array(member), total: z.strictObject({ count: z.int(), more: z.boolean() }), links })
  .meta({ id: "Members" });

export const memberAnswerBody = z.strictObject({ data: memberProfile, links }).meta({ id: "OneMember" });
