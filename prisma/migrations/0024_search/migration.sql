-- The values of a facet, each combination under its number.
CREATE TABLE "SearchSet" (
    "id" SERIAL NOT NULL,
    "number" BIGINT NOT NULL,
    "values" TEXT[],

    CONSTRAINT "SearchSet_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "SearchSet_number_idx" ON "SearchSet"("number");

ALTER TABLE "SearchEntry" RENAME TO "SearchEntryBefore";
ALTER TABLE "SearchEntryBefore" RENAME CONSTRAINT "SearchEntry_pkey" TO "SearchEntryBefore_pkey";
DROP INDEX "SearchEntry_date_documentId_idx", "SearchEntry_head_idx", "SearchEntry_body_idx";

CREATE TABLE "SearchEntry" (
    "documentId" UUID NOT NULL,
    "audience" "Audience" NOT NULL,
    "date" DATE NOT NULL,
    "region" BIGINT NOT NULL,
    "type" BIGINT NOT NULL,
    "topic" BIGINT NOT NULL,
    "country" BIGINT NOT NULL,
    "language" BIGINT NOT NULL,
    "body" BIGINT,
    "publisher" BIGINT,
    "words" tsvector NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("documentId")
);
CREATE TABLE "SearchHead" (
    "documentId" UUID NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "SearchHead_pkey" PRIMARY KEY ("documentId")
);

-- A search reads many rows of both: the long vectors out of the way of one, the short ones inside the other.
ALTER TABLE "SearchEntry" SET (toast_tuple_target = 128);
ALTER TABLE "SearchEntry" ALTER COLUMN "words" SET STORAGE EXTERNAL;
ALTER TABLE "SearchHead" SET (toast_tuple_target = 8160);
ALTER TABLE "SearchHead" ALTER COLUMN "words" SET STORAGE MAIN;

-- Of a document's words those of its record, and the most repeated of its pages, each with its first places. The record
-- comes before the pages, so its places are the first.
CREATE FUNCTION search_head(whole tsvector) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(
    '''' || replace(replace(lexeme, '\', '\\'), '''', '''''') || ''':'
      || (SELECT string_agg(place || weight, ',') FROM unnest(positions[1:8], weights[1:8]) AS at(place, weight)), ' '), '')::tsvector
  FROM (
    SELECT lexeme, positions, weights FROM unnest(whole)
    WHERE weights[1] < 'D' OR cardinality(positions) >= 4
    ORDER BY weights[1], cardinality(positions) DESC LIMIT 300) telling
$$;

-- What each facet says of documents: in one order, so that a combination is one.
CREATE FUNCTION search_facets(documents uuid[]) RETURNS TABLE (id uuid, audience "Audience", date date, region text[],
  type text[], topic text[], country text[], language text[], body text[], publisher text[]) LANGUAGE sql STABLE AS $$
SELECT document.id, document.audience, document.date,
  ARRAY(SELECT "regionSlug" FROM "DocumentRegion" WHERE "documentId" = document.id ORDER BY 1) AS region,
  ARRAY[document."typeSlug"] AS type,
  ARRAY(SELECT "topicSlug" FROM "DocumentTopic" WHERE "documentId" = document.id ORDER BY 1) AS topic,
  ARRAY(SELECT "countryCode"::text FROM "DocumentCountry" WHERE "documentId" = document.id ORDER BY 1) AS country,
  ARRAY(SELECT language FROM "Edition" WHERE "documentId" = document.id ORDER BY 1) AS language,
  CASE WHEN document.body IS NOT NULL THEN ARRAY[document.body] END AS body,
  CASE WHEN publisher.slug IS NOT NULL THEN ARRAY[publisher.slug] END AS publisher
FROM "Document" document LEFT JOIN "Organization" publisher ON publisher.id = document."publisherId"
WHERE document.id = ANY(documents)
$$;

-- Of the same values always the same number, known without asking what was numbered before.
CREATE FUNCTION search_set(held text[]) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ('x' || left(md5(held::text), 16))::bit(64)::bigint
$$;

INSERT INTO "SearchSet" ("number", "values")
SELECT DISTINCT search_set(facet), facet FROM search_facets(ARRAY(SELECT "documentId" FROM "SearchEntryBefore")),
  LATERAL (VALUES (region), (type), (topic), (country), (language), (body), (publisher)) held(facet)
WHERE facet IS NOT NULL;

INSERT INTO "SearchEntry" ("documentId", audience, date, region, type, topic, country, language, body, publisher, words)
SELECT id, facets.audience, facets.date, search_set(region), search_set(facets.type), search_set(topic), search_set(country),
  search_set(language), search_set(facets.body), search_set(facets.publisher), before.body
FROM search_facets(ARRAY(SELECT "documentId" FROM "SearchEntryBefore")) facets
  JOIN "SearchEntryBefore" before ON before."documentId" = id;

INSERT INTO "SearchHead" ("documentId", words) SELECT "documentId", search_head(words) FROM "SearchEntry";

DROP TABLE "SearchEntryBefore";

CREATE INDEX "SearchEntry_date_documentId_idx" ON "SearchEntry"("date" DESC, "documentId");
-- Entries that wait in a list are read by every search: it is kept empty.
CREATE INDEX "SearchEntry_words_idx" ON "SearchEntry" USING GIN ("words") WITH (fastupdate = off);
CREATE INDEX "SearchHead_words_idx" ON "SearchHead" USING GIN ("words") WITH (fastupdate = off);
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SearchHead" ADD CONSTRAINT "SearchHead_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The words of what is public, as they are written.
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL,
    "folded" TEXT COLLATE "C" NOT NULL,
    "documents" INTEGER NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);
CREATE INDEX "SearchWord_folded_idx" ON "SearchWord" ("folded" text_pattern_ops);
