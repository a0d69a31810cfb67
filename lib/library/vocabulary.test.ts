import { describe, expect, it } from "vitest";
import { catalogs } from "@/lib/i18n/catalogs";
import { locales } from "@/lib/i18n/locales";
import { sectors } from "@/lib/membership/rules";
import { authorities, documentTypes, rtopReferences, topics } from "./vocabulary";

const vocabularies = { documentTypes, topics, sectors, authorities, rtopReferences };

describe.each(locales)("the vocabulary in %s", (locale) => {
  it.each(Object.entries(vocabularies))("has a different word for every one of %s, and no other", (name, slugs) => {
    const words = catalogs[locale].vocabulary[name as keyof typeof vocabularies];
    expect(Object.keys(words).sort()).toEqual([...slugs].sort());
    expect(new Set(Object.values(words)).size).toBe(slugs.length);
  });
});
