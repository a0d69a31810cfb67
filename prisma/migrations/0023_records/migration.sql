-- CreateEnum
CREATE TYPE "RelationKind" AS ENUM ('REAFFIRMS', 'RECALLS', 'FOLLOWS', 'IMPLEMENTS', 'TRANSLATES', 'NEW_VERSION_OF');

-- CreateEnum
CREATE TYPE "Crime" AS ENUM ('GENOCIDE', 'WAR_CRIMES', 'CRIMES_AGAINST_HUMANITY', 'ETHNIC_CLEANSING');

-- CreateEnum
CREATE TYPE "Licence" AS ENUM ('UNKNOWN', 'CC0', 'CC_BY', 'CC_BY_SA', 'CC_BY_NC', 'CC_BY_NC_SA', 'CC_BY_ND', 'CC_BY_NC_ND', 'UN_PUBLIC', 'ALL_RIGHTS_RESERVED');

-- AlterTable
ALTER TABLE "Document" ADD COLUMN     "crimes" "Crime"[] DEFAULT ARRAY[]::"Crime"[],
ADD COLUMN     "licence" "Licence" NOT NULL DEFAULT 'UNKNOWN',
ADD COLUMN     "pillars" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- CreateTable
CREATE TABLE "DocumentRelation" (
    "fromId" UUID NOT NULL,
    "kind" "RelationKind" NOT NULL,
    "toId" UUID NOT NULL,

    CONSTRAINT "DocumentRelation_pkey" PRIMARY KEY ("fromId","kind","toId")
);

-- CreateTable
CREATE TABLE "DocumentAnchor" (
    "documentId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "editionId" UUID,
    "page" INTEGER,
    "link" TEXT,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "DocumentAnchor_pkey" PRIMARY KEY ("documentId","position")
);

-- CreateTable
CREATE TABLE "FormerSlug" (
    "slug" TEXT NOT NULL,
    "documentId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormerSlug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Withdrawal" (
    "documentId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Withdrawal_pkey" PRIMARY KEY ("documentId")
);

-- CreateIndex
CREATE INDEX "DocumentRelation_toId_idx" ON "DocumentRelation"("toId");

-- CreateIndex
CREATE INDEX "DocumentAnchor_editionId_idx" ON "DocumentAnchor"("editionId");

-- CreateIndex
CREATE INDEX "FormerSlug_documentId_idx" ON "FormerSlug"("documentId");

-- AddForeignKey
ALTER TABLE "DocumentRelation" ADD CONSTRAINT "DocumentRelation_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentRelation" ADD CONSTRAINT "DocumentRelation_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentAnchor" ADD CONSTRAINT "DocumentAnchor_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DocumentAnchor" ADD CONSTRAINT "DocumentAnchor_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormerSlug" ADD CONSTRAINT "FormerSlug_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Withdrawal" ADD CONSTRAINT "Withdrawal_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Document" ADD CONSTRAINT document_pillars CHECK (pillars <@ ARRAY[1, 2, 3]);
ALTER TABLE "DocumentAnchor" ADD CONSTRAINT anchor_is_page_or_link CHECK (
  ("editionId" IS NULL) = (page IS NULL) AND (page IS NULL OR "link" IS NULL) AND page > 0 AND "link" ~ '^https?://'
);
ALTER TABLE "Withdrawal" ADD CONSTRAINT withdrawn_with_reason CHECK (reason <> '');

-- Relations: nothing refers to itself; versions are one line, and a translation is of one text.
ALTER TABLE "DocumentRelation" ADD CONSTRAINT relation_of_two CHECK ("fromId" <> "toId");
CREATE UNIQUE INDEX relation_one_predecessor ON "DocumentRelation" ("fromId") WHERE kind = 'NEW_VERSION_OF';
CREATE UNIQUE INDEX relation_one_successor ON "DocumentRelation" ("toId") WHERE kind = 'NEW_VERSION_OF';
CREATE UNIQUE INDEX relation_one_original ON "DocumentRelation" ("fromId") WHERE kind = 'TRANSLATES';

CREATE FUNCTION refuse_circle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Two halves of a circle may be written at once, each unseen by the other.
  PERFORM pg_advisory_xact_lock(7303, 2);
  IF EXISTS (
    WITH RECURSIVE behind(id) AS (
      SELECT NEW."toId"
      UNION
      SELECT relation."toId" FROM behind JOIN "DocumentRelation" relation ON relation."fromId" = behind.id AND relation.kind = NEW.kind
    )
    SELECT 1 FROM behind WHERE id = NEW."fromId"
  ) THEN
    RAISE EXCEPTION 'Documents cannot follow each other in a circle' USING ERRCODE = 'check_violation', CONSTRAINT = 'relation_without_circle';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER relation_without_circle AFTER INSERT OR UPDATE ON "DocumentRelation"
  FOR EACH ROW WHEN (NEW.kind IN ('NEW_VERSION_OF', 'TRANSLATES')) EXECUTE FUNCTION refuse_circle();

-- An address that was public goes on leading to its document, whoever changes it, and is given to no other.
CREATE FUNCTION keep_former_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "FormerSlug" WHERE slug = NEW.slug AND "documentId" = NEW.id;
  IF OLD."publishedAt" IS NOT NULL THEN
    INSERT INTO "FormerSlug" (slug, "documentId") VALUES (OLD.slug, OLD.id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER former_slug AFTER UPDATE OF slug ON "Document"
  FOR EACH ROW WHEN (OLD.slug <> NEW.slug) EXECUTE FUNCTION keep_former_slug();
CREATE FUNCTION refuse_former_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "FormerSlug" WHERE slug = NEW.slug AND "documentId" <> NEW.id) THEN
    RAISE EXCEPTION 'This address leads to another document' USING ERRCODE = 'unique_violation', CONSTRAINT = 'document_former_slug';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER slug_of_nobody_else BEFORE INSERT OR UPDATE OF slug ON "Document"
  FOR EACH ROW EXECUTE FUNCTION refuse_former_slug();

-- Harvesters are told of relations: a record changes with them, and when the other document comes, goes or moves.
CREATE FUNCTION harvest_relation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_harvest_record(id)
  FROM unnest(ARRAY[COALESCE(NEW."fromId", OLD."fromId"), COALESCE(NEW."toId", OLD."toId")]) AS id ORDER BY id;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER harvest AFTER INSERT OR UPDATE OR DELETE ON "DocumentRelation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION harvest_relation();
CREATE FUNCTION harvest_related() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_harvest_record(id) FROM (
    SELECT "toId" AS id FROM "DocumentRelation" WHERE "fromId" = NEW.id
    UNION SELECT "fromId" FROM "DocumentRelation" WHERE "toId" = NEW.id
    ORDER BY id
  ) AS related;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER harvest_related AFTER UPDATE OF slug, status, audience ON "Document"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION harvest_related();
DROP TRIGGER harvest ON "Document";
CREATE CONSTRAINT TRIGGER harvest AFTER INSERT OR DELETE OR UPDATE OF
  slug, status, audience, "typeSlug", symbols, body, authority, "rtopReference", vote, date, "datePrecision", "publisherId", licence
  ON "Document" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION harvest_document();

