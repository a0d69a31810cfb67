-- AlterTable
ALTER TABLE "DocumentType" ADD COLUMN     "mergedIntoSlug" TEXT,
ADD COLUMN     "names" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Topic" ADD COLUMN     "mergedIntoSlug" TEXT,
ADD COLUMN     "names" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "FormerBody" (
    "name" TEXT NOT NULL,
    "present" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormerBody_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "VocabularyChange" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "number" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "VocabularyChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DocumentType_mergedIntoSlug_idx" ON "DocumentType"("mergedIntoSlug");

-- CreateIndex
CREATE INDEX "Topic_mergedIntoSlug_idx" ON "Topic"("mergedIntoSlug");

-- CreateIndex
CREATE INDEX "FormerBody_present_idx" ON "FormerBody"("present");

-- AddForeignKey
ALTER TABLE "DocumentType" ADD CONSTRAINT "DocumentType_mergedIntoSlug_fkey" FOREIGN KEY ("mergedIntoSlug") REFERENCES "DocumentType"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_mergedIntoSlug_fkey" FOREIGN KEY ("mergedIntoSlug") REFERENCES "Topic"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "DocumentType" ADD CONSTRAINT type_into_another CHECK ("mergedIntoSlug" <> slug AND jsonb_typeof(names) = 'object');
ALTER TABLE "Topic" ADD CONSTRAINT topic_into_another CHECK ("mergedIntoSlug" <> slug AND jsonb_typeof(names) = 'object');
ALTER TABLE "FormerBody" ADD CONSTRAINT body_into_another CHECK (name <> present AND name <> '' AND present <> '');
ALTER TABLE "VocabularyChange" ADD CONSTRAINT one_count CHECK (id = 1);
INSERT INTO "VocabularyChange" (id, number) VALUES (1, 1);

-- Every change of a vocabulary, whoever makes it, is counted: each process looks at the number and reads anew.
CREATE FUNCTION count_vocabulary_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "VocabularyChange" SET number = number + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER counted AFTER INSERT OR UPDATE OR DELETE ON "DocumentType" FOR EACH STATEMENT EXECUTE FUNCTION count_vocabulary_change();
CREATE TRIGGER counted AFTER INSERT OR UPDATE OR DELETE ON "Topic" FOR EACH STATEMENT EXECUTE FUNCTION count_vocabulary_change();
CREATE TRIGGER counted AFTER INSERT OR UPDATE OR DELETE ON "FormerBody" FOR EACH STATEMENT EXECUTE FUNCTION count_vocabulary_change();

-- A document that is given a term which was merged has the other from the start, whoever writes it. A merge holds the term FOR
-- UPDATE: who writes at the same moment waits here and then reads where it went.
CREATE FUNCTION take_present_type() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  present text;
BEGIN
  SELECT "mergedIntoSlug" INTO present FROM "DocumentType" WHERE slug = NEW."typeSlug" FOR KEY SHARE;
  NEW."typeSlug" := coalesce(present, NEW."typeSlug");
  RETURN NEW;
END $$;
CREATE TRIGGER present_type BEFORE INSERT OR UPDATE OF "typeSlug" ON "Document"
  FOR EACH ROW EXECUTE FUNCTION take_present_type();
CREATE FUNCTION take_present_topic() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  present text;
BEGIN
  SELECT "mergedIntoSlug" INTO present FROM "Topic" WHERE slug = NEW."topicSlug" FOR KEY SHARE;
  IF present IS NULL THEN
    RETURN NEW;
  END IF;
  NEW."topicSlug" := present;
  -- It has both: one is enough.
  IF EXISTS (SELECT 1 FROM "DocumentTopic" WHERE "documentId" = NEW."documentId" AND "topicSlug" = present) THEN
    RETURN NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER present_topic BEFORE INSERT ON "DocumentTopic" FOR EACH ROW EXECUTE FUNCTION take_present_topic();

-- A version that a job made for somebody is theirs: the job names the audit event of what they asked for.
CREATE OR REPLACE FUNCTION keep_revision(document uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  now_said jsonb;
BEGIN
  IF EXISTS (SELECT 1 FROM "DocumentRevision" WHERE "documentId" = document AND xmin = pg_current_xact_id()::xid) THEN
    RETURN;
  END IF;
  PERFORM 1 FROM "Document" WHERE id = document AND status <> 'DRAFT' FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  now_said := document_snapshot(document);
  IF now_said IS DISTINCT FROM
    (SELECT snapshot FROM "DocumentRevision" WHERE "documentId" = document ORDER BY id DESC LIMIT 1) THEN
    INSERT INTO "DocumentRevision" ("documentId", at, "auditId", snapshot)
    VALUES (document, clock_timestamp(), coalesce((
      SELECT max(id) FROM "AuditEvent"
      WHERE xmin = pg_current_xact_id()::xid AND "subjectId" = document::text AND "subjectType" = 'document'
    ), nullif(current_setting('portal.audit_event', true), '')::bigint), now_said);
  END IF;
END $$;
