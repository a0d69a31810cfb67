-- AlterTable
-- What was issued keeps its number: it was all counted in one series, which goes on as that of plain receipts.
ALTER TABLE "Receipt" ADD COLUMN     "numberedAs" "ReceiptKind" NOT NULL DEFAULT 'PLAIN',
ADD COLUMN     "pledgeId" UUID,
ALTER COLUMN "donationId" DROP NOT NULL;
ALTER TABLE "Receipt" ALTER COLUMN "numberedAs" DROP DEFAULT;

-- AlterTable
ALTER TABLE "ReceiptSeries" ADD COLUMN     "kind" "ReceiptKind" NOT NULL DEFAULT 'PLAIN';
ALTER TABLE "ReceiptSeries" ALTER COLUMN "kind" DROP DEFAULT,
DROP CONSTRAINT "ReceiptSeries_pkey",
ADD CONSTRAINT "ReceiptSeries_pkey" PRIMARY KEY ("year", "kind");

-- AlterTable
ALTER TABLE "Pledge" ADD COLUMN     "donorId" UUID;

-- CreateIndex
CREATE INDEX "Pledge_donorId_idx" ON "Pledge"("donorId");

-- CreateIndex
CREATE INDEX "Receipt_pledgeId_idx" ON "Receipt"("pledgeId");

-- DropIndex
DROP INDEX "Receipt_series_number_key";

-- CreateIndex
CREATE UNIQUE INDEX "Receipt_series_numberedAs_number_key" ON "Receipt"("series", "numberedAs", "number");

-- AddForeignKey
ALTER TABLE "Receipt" ADD CONSTRAINT "Receipt_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pledge" ADD CONSTRAINT "Pledge_donorId_fkey" FOREIGN KEY ("donorId") REFERENCES "Donor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

UPDATE "Pledge" SET "donorId" = d.id FROM "Donor" d WHERE d.email = "Pledge".email;

-- A paper is of a gift or of a promise, and its kind says of which.
ALTER TABLE "Receipt" ADD CONSTRAINT receipt_of_one_thing CHECK (
  ("donationId" IS NULL) <> ("pledgeId" IS NULL) AND (kind = 'PLEDGE') = ("pledgeId" IS NOT NULL)
);
-- One standing acknowledgement a pledge; a voided one stays beside it.
CREATE UNIQUE INDEX receipt_one_standing_of_pledge ON "Receipt" ("pledgeId") WHERE "voidedAt" IS NULL;

-- A receipt is numbered in the series of its kind, next after the one before it.
CREATE FUNCTION refuse_stray_receipt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."numberedAs" <> NEW.kind THEN
    RAISE EXCEPTION 'receipt of kind % is numbered as %', NEW.kind, NEW."numberedAs" USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.number > 1 AND NOT EXISTS (
    SELECT 1 FROM "Receipt"
    WHERE series = NEW.series AND "numberedAs" = NEW."numberedAs" AND number = NEW.number - 1
  ) THEN
    RAISE EXCEPTION 'receipt % of % % follows none', NEW.number, NEW."numberedAs", NEW.series USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER receipts_follow BEFORE INSERT ON "Receipt"
  FOR EACH ROW EXECUTE FUNCTION refuse_stray_receipt();

-- Once issued it can be voided, once, and nothing else.
CREATE FUNCTION refuse_edited_receipt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."voidedAt" IS NOT NULL
     OR to_jsonb(NEW) - '{voidedAt,voidReason}'::text[] <> to_jsonb(OLD) - '{voidedAt,voidReason}'::text[] THEN
    RAISE EXCEPTION 'a receipt is frozen' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER receipts_are_frozen BEFORE UPDATE ON "Receipt"
  FOR EACH ROW EXECUTE FUNCTION refuse_edited_receipt();
