import { type Locale, ownName } from "@/lib/i18n/locales";
import type { curation } from "@/lib/i18n/messages/en/curation";
import { translator } from "@/lib/i18n/translator";
import { facetValueName } from "@/lib/library/catalogue/wording";
import { licenceNames } from "@/lib/library/records/rules";
import { termName } from "@/lib/library/terms/wording";
import { countryCodes, regionSlugs } from "@/lib/regions/rules";

type Field = keyof (typeof curation)["fields"];

/** What a part of a record is called: `typeSlug`, `title_fr`, `edition_en` …; a part without a name is called what it is. */
export function fieldName(locale: Locale, name: string): string {
  const t = translator(locale, "curation");
  const [part, ...language] = name.split("_");
  const key = `fields.${part}` as `fields.${Field}`;
  if (!t.has(key)) return name;
  return t(key, { language: language.length > 0 ? ownName(language.join("_")) : "" });
}

/** A value as readers know it; one that has no wording, a title or a symbol, is itself. */
export function fieldValue(locale: Locale, name: string, value: string): string {
  const known = <T extends string>(values: readonly T[]) => values.find((one) => one === value);
  switch (name) {
    case "typeSlug":
      return termName(locale, "type", value);
    case "audience": {
      const audience = known(["PUBLIC", "MEMBERS", "SECRETARIAT"] as const);
      return audience ? translator(locale, "common")(audience) : value;
    }
    case "authority": {
      const authority = known(["BINDING", "NON_BINDING", "CIVIL_SOCIETY"] as const);
      return authority ? translator(locale, "records")(`edit.authorities.${authority}`) : value;
    }
    case "licence": {
      const licence = known(licenceNames);
      return licence ? translator(locale, "records")(`licences.${licence}`) : value;
    }
    case "topics":
      return eachOf(value, (one) => termName(locale, "topic", one));
    case "regions":
      return eachOf(value, (one) =>
        (regionSlugs as readonly string[]).includes(one) ? facetValueName(locale, "region", one) : one,
      );
    case "countries":
      return eachOf(value, (one) =>
        (countryCodes as readonly string[]).includes(one) ? facetValueName(locale, "country", one) : one,
      );
    default:
      return value;
  }
}

function eachOf(value: string, worded: (one: string) => string): string {
  return value.split(", ").map(worded).join(", ");
}
