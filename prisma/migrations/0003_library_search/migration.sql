-- Words are found with and without their accents, in the language they are written in.
ALTER TABLE "EditionPage" ADD COLUMN "vector" tsvector;

CREATE TEXT SEARCH CONFIGURATION library_en (COPY = english);
CREATE TEXT SEARCH CONFIGURATION library_fr (COPY = french);
CREATE TEXT SEARCH CONFIGURATION library_ar (COPY = arabic);
CREATE TEXT SEARCH CONFIGURATION library_es (COPY = spanish);
CREATE TEXT SEARCH CONFIGURATION library_ru (COPY = russian);
CREATE TEXT SEARCH CONFIGURATION library_simple (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION library_en ALTER MAPPING FOR asciihword, asciiword, hword, hword_asciipart, hword_part, word WITH unaccent, english_stem;
ALTER TEXT SEARCH CONFIGURATION library_fr ALTER MAPPING FOR asciihword, asciiword, hword, hword_asciipart, hword_part, word WITH unaccent, french_stem;
ALTER TEXT SEARCH CONFIGURATION library_ar ALTER MAPPING FOR asciihword, asciiword, hword, hword_asciipart, hword_part, word WITH unaccent, arabic_stem;
ALTER TEXT SEARCH CONFIGURATION library_es ALTER MAPPING FOR asciihword, asciiword, hword, hword_asciipart, hword_part, word WITH unaccent, spanish_stem;
ALTER TEXT SEARCH CONFIGURATION library_ru ALTER MAPPING FOR asciihword, asciiword, hword, hword_asciipart, hword_part, word WITH unaccent, russian_stem;
ALTER TEXT SEARCH CONFIGURATION library_simple ALTER MAPPING FOR asciihword, asciiword, hword, hword_asciipart, hword_part, word WITH unaccent, simple;

-- A document's words are the words of its pages, one after the other.
CREATE AGGREGATE tsvector_agg(tsvector) (SFUNC = tsvector_concat, STYPE = tsvector, INITCOND = '');

-- The documents that hold the words, and whether they do so in title or abstract. Reading `body` row by row is a
-- hundred times slower than its index, which the planner cannot know: it counts a long vector as one comparison.
CREATE FUNCTION documents_matching(words tsquery) RETURNS TABLE (
  "documentId" uuid, audience "Audience", date date, type text, publisher text,
  regions text[], countries text[], topics text[], languages text[], prominent boolean)
LANGUAGE sql STABLE ROWS 1000 SET enable_seqscan TO off
AS $$
  SELECT "documentId", audience, date, type, publisher, regions, countries, topics, languages, head @@ words
  FROM "SearchEntry" WHERE body @@ words
$$;

-- A record may know that a language exists without knowing where to read it.
ALTER TABLE "Edition" DROP CONSTRAINT edition_is_file_or_link;
ALTER TABLE "Edition" ADD CONSTRAINT edition_is_file_or_link CHECK ("link" IS NULL OR "fileId" IS NULL);
