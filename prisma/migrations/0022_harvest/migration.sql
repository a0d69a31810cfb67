-- CreateTable
CREATE TABLE "HarvestRecord" (
    "id" UUID NOT NULL,
    "datestamp" TIMESTAMPTZ(3) NOT NULL,
    "sets" TEXT[],
    "deleted" BOOLEAN NOT NULL,

    CONSTRAINT "HarvestRecord_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "HarvestRecord_datestamp_id_idx" ON "HarvestRecord"("datestamp", "id");

-- The sets of a document, and those above them: whoever asks for `region` is given what is in `region:africa`.
CREATE FUNCTION harvest_sets(document uuid) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT array_agg(DISTINCT name ORDER BY name) FROM (
    SELECT unnest(ARRAY['type', 'type:' || "typeSlug"]) AS name FROM "Document" WHERE id = document
    UNION ALL
    SELECT unnest(ARRAY['region', 'region:' || "regionSlug"]) FROM "DocumentRegion" WHERE "documentId" = document
    UNION ALL
    SELECT unnest(ARRAY['topic', 'topic:' || "topicSlug"]) FROM "DocumentTopic" WHERE "documentId" = document
  ) AS named
$$;

-- Runs at the commit, when the document is as the transaction leaves it. The lock is shared by all who write records and
-- held until they are visible: who takes it alone knows that nothing is on its way with an earlier datestamp.
CREATE FUNCTION keep_harvest_record(document uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  public boolean;
  stamp timestamptz;
BEGIN
  -- A document of many parts is written once in a transaction, not once for each part.
  IF EXISTS (SELECT 1 FROM "HarvestRecord" WHERE id = document AND xmin = pg_current_xact_id()::xid) THEN
    RETURN;
  END IF;
  -- Who withdraws it at the same moment is waited for, so that the last word is theirs.
  SELECT status = 'PUBLISHED' AND audience = 'PUBLIC' INTO public FROM "Document" WHERE id = document FOR NO KEY UPDATE;
  PERFORM pg_advisory_xact_lock_shared(7303, 1);
  -- Cut, not rounded: a datestamp must not lie after the moment it was taken.
  stamp := date_trunc('milliseconds', clock_timestamp());
  IF public THEN
    INSERT INTO "HarvestRecord" (id, datestamp, sets, deleted) VALUES (document, stamp, harvest_sets(document), false)
    ON CONFLICT (id) DO UPDATE SET datestamp = excluded.datestamp, sets = excluded.sets, deleted = false;
  ELSE
    UPDATE "HarvestRecord" SET datestamp = stamp, deleted = true WHERE id = document AND NOT deleted;
  END IF;
END $$;

CREATE FUNCTION harvest_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_harvest_record(COALESCE(NEW.id, OLD.id));
  RETURN NULL;
END $$;
CREATE FUNCTION harvest_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_harvest_record(COALESCE(NEW."documentId", OLD."documentId"));
  RETURN NULL;
END $$;
-- Whether a publisher is named depends on its listing and its membership.
CREATE FUNCTION harvest_publisher(publisher uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM keep_harvest_record(id)
  FROM (SELECT id FROM "Document" WHERE "publisherId" = publisher AND status = 'PUBLISHED' ORDER BY id) AS published;
END $$;
CREATE FUNCTION harvest_organization() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM harvest_publisher(NEW.id);
  RETURN NULL;
END $$;
CREATE FUNCTION harvest_membership() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM harvest_publisher(COALESCE(NEW."organizationId", OLD."organizationId"));
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER harvest AFTER INSERT OR DELETE OR UPDATE OF
  slug, status, audience, "typeSlug", symbols, body, authority, "rtopReference", vote, date, "datePrecision", "publisherId"
  ON "Document" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION harvest_document();
CREATE CONSTRAINT TRIGGER harvest AFTER INSERT OR UPDATE OR DELETE ON "DocumentText"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION harvest_part();
CREATE CONSTRAINT TRIGGER harvest AFTER INSERT OR UPDATE OR DELETE ON "DocumentRegion"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION harvest_part();
CREATE CONSTRAINT TRIGGER harvest AFTER INSERT OR UPDATE OR DELETE ON "DocumentCountry"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION harvest_part();
CREATE CONSTRAINT TRIGGER harvest AFTER INSERT OR UPDATE OR DELETE ON "DocumentTopic"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION harvest_part();
CREATE CONSTRAINT TRIGGER harvest AFTER INSERT OR DELETE OR UPDATE OF language, link, "fileId" ON "Edition"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION harvest_part();
CREATE CONSTRAINT TRIGGER harvest AFTER UPDATE OF slug, name, "nameLocale", listing ON "Organization"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION harvest_organization();
CREATE CONSTRAINT TRIGGER harvest AFTER INSERT OR DELETE OR UPDATE OF status ON "Membership"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION harvest_membership();

-- What is public today begins with the day it last changed.
INSERT INTO "HarvestRecord" (id, datestamp, sets, deleted)
SELECT id, date_trunc('milliseconds', LEAST("updatedAt", now())), harvest_sets(id), false
FROM "Document" WHERE status = 'PUBLISHED' AND audience = 'PUBLIC';
