-- CreateEnum
CREATE TYPE "BookAccount" AS ENUM ('CLEARING', 'STRIPE', 'BANK', 'GIFTS', 'REFUNDS', 'DISPUTES', 'FEES', 'EXCHANGE');

-- CreateEnum
CREATE TYPE "EntryKind" AS ENUM ('GIFT', 'REFUND', 'REFUND_RETURNED', 'DISPUTE', 'DISPUTE_RETURNED', 'SETTLEMENT');

-- CreateTable
CREATE TABLE "JournalEntry" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "cause" TEXT NOT NULL,
    "kind" "EntryKind" NOT NULL,
    "size" INTEGER NOT NULL,
    "happenedAt" TIMESTAMPTZ(3) NOT NULL,
    "postedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "donationId" UUID,
    "appealId" UUID,

    CONSTRAINT "JournalEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JournalLine" (
    "entryId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "account" "BookAccount" NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL,

    CONSTRAINT "JournalLine_pkey" PRIMARY KEY ("entryId","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "JournalEntry_cause_key" ON "JournalEntry"("cause");

-- CreateIndex
CREATE INDEX "JournalEntry_donationId_idx" ON "JournalEntry"("donationId");

-- CreateIndex
CREATE INDEX "JournalEntry_appealId_idx" ON "JournalEntry"("appealId");

-- CreateIndex
CREATE INDEX "JournalEntry_happenedAt_id_idx" ON "JournalEntry"("happenedAt", "id");

-- AddForeignKey
ALTER TABLE "JournalEntry" ADD CONSTRAINT "JournalEntry_donationId_fkey" FOREIGN KEY ("donationId") REFERENCES "Donation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalEntry" ADD CONSTRAINT "JournalEntry_appealId_fkey" FOREIGN KEY ("appealId") REFERENCES "Appeal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JournalLine" ADD CONSTRAINT "JournalLine_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "JournalEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The books are added to and never changed, by nobody, the owner included.
CREATE TRIGGER entries_are_append_only BEFORE UPDATE OR DELETE ON "JournalEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER entries_are_never_emptied BEFORE TRUNCATE ON "JournalEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER lines_are_append_only BEFORE UPDATE OR DELETE ON "JournalLine"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER lines_are_never_emptied BEFORE TRUNCATE ON "JournalLine"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE "JournalLine" ADD CONSTRAINT line_amount CHECK (amount <> 0 AND currency ~ '^[A-Z]{3}$' AND position >= 0);
ALTER TABLE "JournalEntry" ADD CONSTRAINT entry_has_lines CHECK (size >= 2);
-- A gift's entries are its appeal's.
ALTER TABLE "JournalEntry" ADD CONSTRAINT entry_of_gift_has_appeal CHECK ("donationId" IS NULL OR "appealId" IS NOT NULL);

-- When the transaction ends, an entry has as many lines as it says, and they sum to zero in every currency.
CREATE FUNCTION refuse_unbalanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  entry uuid := CASE TG_TABLE_NAME WHEN 'JournalEntry' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'entryId')::uuid END;
BEGIN
  IF (SELECT size FROM "JournalEntry" WHERE id = entry) <> (SELECT count(*) FROM "JournalLine" WHERE "entryId" = entry)
    OR EXISTS (SELECT 1 FROM "JournalLine" WHERE "entryId" = entry GROUP BY currency HAVING sum(amount) <> 0)
  THEN
    RAISE EXCEPTION 'entry % does not balance', entry USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER entries_balance AFTER INSERT ON "JournalEntry"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced();
CREATE CONSTRAINT TRIGGER lines_balance AFTER INSERT ON "JournalLine"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced();

-- The balance of each account, by currency and appeal: nothing but the sum of its lines.
CREATE FUNCTION book_balances() RETURNS TABLE ("appealId" uuid, currency char(3), account "BookAccount", balance bigint)
LANGUAGE sql STABLE AS $$
  SELECT e."appealId", l.currency, l.account, sum(l.amount)::bigint
  FROM "JournalLine" l JOIN "JournalEntry" e ON e.id = l."entryId"
  GROUP BY 1, 2, 3
$$;

-- Where the books say something else than the gifts themselves; no row when all is well.
CREATE FUNCTION book_differences()
RETURNS TABLE ("donationId" uuid, "appealId" uuid, currency char(3), account "BookAccount", booked bigint, known bigint)
LANGUAGE sql STABLE AS $$
  WITH paid AS (
    SELECT * FROM "Donation" WHERE status IN ('SUCCEEDED', 'PARTLY_REFUNDED', 'REFUNDED', 'DISPUTED')
  ), booked AS (
    SELECT e."donationId", e."appealId", l.currency, l.account, sum(l.amount)::bigint AS amount
    FROM "JournalLine" l JOIN "JournalEntry" e ON e.id = l."entryId"
    WHERE l.account IN ('GIFTS', 'REFUNDS', 'DISPUTES') AND e."donationId" IS NOT NULL GROUP BY 1, 2, 3, 4
  ), known AS (
    SELECT id AS "donationId", "appealId", currency, 'GIFTS'::"BookAccount" AS account, -amount::bigint AS amount FROM paid
    UNION ALL
    SELECT id, "appealId", currency, 'REFUNDS', "refundedAmount" FROM paid
    UNION ALL
    SELECT paid.id, "appealId", currency, 'DISPUTES', sum(taken.amount)
    FROM paid JOIN "Dispute" taken ON taken."donationId" = paid.id AND taken.status IN ('OPEN', 'LOST') GROUP BY 1, 2, 3
  )
  SELECT "donationId", "appealId", currency, account, coalesce(booked.amount, 0), coalesce(known.amount, 0)
  FROM booked FULL JOIN known USING ("donationId", "appealId", currency, account)
  WHERE coalesce(booked.amount, 0) <> coalesce(known.amount, 0)
$$;
