-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('CHECKING', 'CHECKED', 'IMPORTING', 'DONE', 'FAILED');

-- AlterTable
ALTER TABLE "Document" ADD COLUMN "authors" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "distinctness" TEXT,
ADD COLUMN "doi" TEXT,
ADD COLUMN "importId" UUID;

-- CreateTable
CREATE TABLE "Import" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "state" "ImportState" NOT NULL DEFAULT 'CHECKING',
    "tableName" TEXT NOT NULL,
    "tableKey" TEXT,
    "archiveName" TEXT,
    "archiveKey" TEXT,
    "publish" BOOLEAN NOT NULL DEFAULT false,
    "records" INTEGER NOT NULL DEFAULT 0,
    "parts" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "startedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportProblem" (
    "id" BIGSERIAL NOT NULL,
    "importId" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "column" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "blocking" BOOLEAN NOT NULL,

    CONSTRAINT "ImportProblem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportFile" (
    "importId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "ImportFile_pkey" PRIMARY KEY ("importId", "name")
);

-- CreateIndex
CREATE INDEX "Document_doi_idx" ON "Document"("doi");
CREATE INDEX "Document_importId_idx" ON "Document"("importId");
CREATE INDEX "StoredFile_sha256_idx" ON "StoredFile"("sha256");
CREATE INDEX "Import_createdAt_idx" ON "Import"("createdAt" DESC);
CREATE INDEX "Import_startedById_idx" ON "Import"("startedById");
CREATE INDEX "ImportProblem_importId_row_id_idx" ON "ImportProblem"("importId", "row", "id");
CREATE UNIQUE INDEX "ImportFile_key_key" ON "ImportFile"("key");

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Import" ADD CONSTRAINT "Import_startedById_fkey" FOREIGN KEY ("startedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ImportProblem" ADD CONSTRAINT "ImportProblem_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ImportFile" ADD CONSTRAINT "ImportFile_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What must hold and Prisma cannot say.
ALTER TABLE "Document" ADD CONSTRAINT document_doi_is_plain CHECK (doi ~ '^10\.[0-9]{4,9}/[^[:space:]]+$' AND doi = lower(doi));
ALTER TABLE "Import" ADD CONSTRAINT import_fails_with_reason CHECK ((state = 'FAILED') = (failure IS NOT NULL));

-- The spelling under which a symbol is found: the same as `symbolKey`, which a test holds against it.
CREATE FUNCTION alike_symbol(symbol text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array_to_string(CASE WHEN cardinality(parts) = 4 AND parts[1] = 's' AND parts[2] = 'res' THEN parts[1:3] ELSE parts END, '/')
  FROM (SELECT ARRAY(
    SELECT regexp_replace(found[1], '^0+(?=[0-9])', '') FROM regexp_matches(normalize(lower(symbol), NFKD), '[a-z]+|[0-9]+', 'g') AS found
  ) AS parts) AS taken_apart
$$;
CREATE FUNCTION alike_symbols(symbols text[]) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ARRAY(SELECT public.alike_symbol(symbol) FROM unnest(symbols) AS symbol)
$$;
CREATE INDEX document_symbol_keys ON "Document" USING gin (alike_symbols(symbols));

-- A title as it is compared: without accents, marks and case. pg_trgm knows the letters of the server's own locale only,
-- which may be none but Latin ones: any other letter is written as one of 36 signs, a Chinese one as two.
CREATE FUNCTION alike_title(title text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(CASE
    WHEN sign ~ '^[a-z0-9]$' THEN sign
    WHEN sign !~ '[[:alnum:]]' THEN ' '
    WHEN ascii(sign) < 11904 THEN substr('0123456789abcdefghijklmnopqrstuvwxyz', ascii(sign) % 36 + 1, 1)
    ELSE substr('0123456789abcdefghijklmnopqrstuvwxyz', ascii(sign) / 36 % 36 + 1, 1)
      || substr('0123456789abcdefghijklmnopqrstuvwxyz', ascii(sign) % 36 + 1, 1)
  END, '' ORDER BY place), '')
  FROM unnest(string_to_array(regexp_replace(
    lower(public.unaccent('public.unaccent'::regdictionary, title)), '[\u0300-\u036f\u0640\u064b-\u065f\u0670]', '', 'g'
  ), NULL)) WITH ORDINALITY AS signs(sign, place)
$$;
CREATE INDEX document_title_like ON "DocumentText" USING gin (alike_title(title) gin_trgm_ops);
