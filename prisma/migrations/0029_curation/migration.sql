-- CreateEnum
CREATE TYPE "LinkState" AS ENUM ('FINE', 'MOVED', 'FAILING', 'DEAD');

-- CreateTable
CREATE TABLE "DocumentRevision" (
    "id" BIGSERIAL NOT NULL,
    "documentId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "auditId" BIGINT,
    "snapshot" JSONB NOT NULL,

    CONSTRAINT "DocumentRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LinkCheck" (
    "link" TEXT NOT NULL,
    "state" "LinkState" NOT NULL,
    "movedTo" TEXT,
    "answer" TEXT NOT NULL,
    "etag" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failingSince" TIMESTAMPTZ(3),
    "checkedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LinkCheck_pkey" PRIMARY KEY ("link")
);

-- CreateIndex
CREATE INDEX "DocumentRevision_documentId_id_idx" ON "DocumentRevision"("documentId", "id");

-- CreateIndex
CREATE INDEX "LinkCheck_dueAt_idx" ON "LinkCheck"("dueAt");

-- CreateIndex
CREATE INDEX "LinkCheck_state_idx" ON "LinkCheck"("state");

ALTER TABLE "LinkCheck" ADD CONSTRAINT link_moved_somewhere CHECK ((state = 'MOVED') = ("movedTo" IS NOT NULL) AND "movedTo" ~ '^https?://');
ALTER TABLE "LinkCheck" ADD CONSTRAINT link_fails_since CHECK ((failures > 0) = ("failingSince" IS NOT NULL));

-- All a record says, its parts included. What the database keeps for itself, and people, stay out. A column that is added later
-- is in it at once.
CREATE FUNCTION document_snapshot(document uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT to_jsonb(d) - ARRAY['id', 'version', 'createdAt', 'updatedAt', 'submittedById', 'submittedAt', 'publishedAt', 'importId', 'distinctness', 'publisherId']
    || jsonb_build_object(
      'publisher', (SELECT name FROM "Organization" WHERE id = d."publisherId"),
      'texts', (SELECT coalesce(jsonb_object_agg(locale, jsonb_build_object('title', title, 'abstract', abstract)), '{}')
        FROM "DocumentText" WHERE "documentId" = d.id),
      'editions', (SELECT coalesce(jsonb_object_agg(language, coalesce(link, (SELECT name FROM "StoredFile" WHERE id = "fileId"), '')), '{}')
        FROM "Edition" WHERE "documentId" = d.id),
      'regions', (SELECT coalesce(jsonb_agg("regionSlug" ORDER BY "regionSlug"), '[]') FROM "DocumentRegion" WHERE "documentId" = d.id),
      'countries', (SELECT coalesce(jsonb_agg("countryCode" ORDER BY "countryCode"), '[]') FROM "DocumentCountry" WHERE "documentId" = d.id),
      'topics', (SELECT coalesce(jsonb_agg("topicSlug" ORDER BY "topicSlug"), '[]') FROM "DocumentTopic" WHERE "documentId" = d.id),
      'anchors', (SELECT coalesce(jsonb_agg(concat_ws(' · ', label, page, link, nullif(note, '')) ORDER BY position), '[]')
        FROM "DocumentAnchor" WHERE "documentId" = d.id),
      'relations', (SELECT coalesce(jsonb_agg(r.kind || ' ' || other.slug ORDER BY r.kind, other.slug), '[]')
        FROM "DocumentRelation" r JOIN "Document" other ON other.id = r."toId"
        WHERE r."fromId" = d.id AND other.status <> 'DRAFT'))
  FROM "Document" d WHERE d.id = document
$$;

-- Runs at the commit, when the record is as the transaction leaves it. A draft belongs to those who write it: nothing of it is kept.
CREATE FUNCTION keep_revision(document uuid) RETURNS void LANGUAGE plpgsql AS $$
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
    VALUES (document, clock_timestamp(), (
      SELECT max(id) FROM "AuditEvent"
      WHERE xmin = pg_current_xact_id()::xid AND "subjectId" = document::text AND "subjectType" = 'document'
    ), now_said);
  END IF;
END $$;

CREATE FUNCTION revise_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_revision(NEW.id);
  RETURN NULL;
END $$;
CREATE FUNCTION revise_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_revision(COALESCE(NEW."documentId", OLD."documentId"));
  RETURN NULL;
END $$;
CREATE FUNCTION revise_relation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_revision(COALESCE(NEW."fromId", OLD."fromId"));
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER revise AFTER INSERT OR UPDATE ON "Document"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION revise_document();
CREATE CONSTRAINT TRIGGER revise AFTER INSERT OR UPDATE OR DELETE ON "DocumentText"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION revise_part();
CREATE CONSTRAINT TRIGGER revise AFTER INSERT OR DELETE OR UPDATE OF "documentId", language, link, "fileId" ON "Edition"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION revise_part();
CREATE CONSTRAINT TRIGGER revise AFTER INSERT OR UPDATE OR DELETE ON "DocumentRegion"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION revise_part();
CREATE CONSTRAINT TRIGGER revise AFTER INSERT OR UPDATE OR DELETE ON "DocumentCountry"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION revise_part();
CREATE CONSTRAINT TRIGGER revise AFTER INSERT OR UPDATE OR DELETE ON "DocumentTopic"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION revise_part();
CREATE CONSTRAINT TRIGGER revise AFTER INSERT OR UPDATE OR DELETE ON "DocumentAnchor"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION revise_part();
CREATE CONSTRAINT TRIGGER revise AFTER INSERT OR UPDATE OR DELETE ON "DocumentRelation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION revise_relation();

CREATE FUNCTION refuse_revision_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The history of a record is append-only';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "DocumentRevision"
  FOR EACH ROW EXECUTE FUNCTION refuse_revision_change();

-- Versions are kept from today on: the first of each record is what it says now.
INSERT INTO "DocumentRevision" ("documentId", at, snapshot)
SELECT id, now(), document_snapshot(id) FROM "Document" WHERE status <> 'DRAFT' ORDER BY id;
