import type { Authority, RtopReference, ShippedTopic, ShippedType } from "@/lib/library/vocabulary";
import type { Sector } from "@/lib/membership/rules";
import type { CountryCode, RegionSlug } from "@/lib/regions/rules";

export type Translated = { en: string; fr: string; ar: string };

/** The portal's own languages of the record's description; the document itself may be in others. */
export type DescribedIn<T> = { en: T; fr: T; ar: T };

/** As far as the day is known: 2013, 2013-05 or 2013-05-09. */
export type PartialDate = string;

export type LibraryRecord = {
  slug: string;
  /** Dual symbols as separate entries. */
  symbols: string[];
  type: ShippedType;
  /** Titles in French and Arabic are given for reading; what is cited is the English one. */
  texts: DescribedIn<{ title: string; abstract: string }>;
  date: PartialDate;
  body: string;
  authority: Authority;
  rtopReference?: RtopReference;
  /** For, against, abstaining. */
  vote?: string;
  regions: RegionSlug[];
  countries: CountryCode[];
  topics: ShippedTopic[];
  /** BCP 47 tags of the languages in which the document exists. */
  languages: string[];
};

export type Audience = "public" | "members" | "secretariat";

export type ContactContent = {
  kind: "email" | "phone" | "address" | "social";
  label?: string;
  value: string;
  audience: Audience;
};

export type PersonContent = { name: string; title: string; email?: string; audience: Audience };

export type OrganizationContent = {
  slug: string;
  name: string;
  acronym?: string;
  /** The language the name is written in. */
  nameLocale: string;
  country: CountryCode;
  city: string;
  regions: RegionSlug[];
  /** Where it works, its seat included. */
  countries: CountryCode[];
  sectors: Sector[];
  category: "member" | "supporter";
  status: "active" | "suspended" | "former";
  /** What it was told when its status last changed. */
  statusNote?: string;
  /** Organizations at risk are listed for members only, or for the secretariat alone. */
  listing: Audience;
  foundedYear: number;
  website?: string;
  languages: string[];
  joined: string;
  /** By language: English and one more at least. */
  missions: Record<string, string>;
  contacts: ContactContent[];
  people: PersonContent[];
};

export type PublicationContent = {
  slug: string;
  /** Slug of the organization that publishes it; the coalition itself where it is missing. */
  publisher?: string;
  type: ShippedType;
  date: PartialDate;
  audience: "public" | "members";
  regions: RegionSlug[];
  countries: CountryCode[];
  topics: ShippedTopic[];
  rtopReference: RtopReference;
  /** How far it is on its way to the library; published where it is missing. */
  state?: { status: "draft" } | { status: "submitted" } | { status: "changes-requested"; reason: string };
  /** One edition a language: title, abstract and the text as Markdown, without the title. */
  editions: Record<string, { title: string; abstract: string; body: string }>;
};
