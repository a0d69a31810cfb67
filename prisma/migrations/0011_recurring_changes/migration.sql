-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('TERMS', 'PAUSE', 'RESUME', 'STOP', 'KEEP', 'CARD');

-- CreateEnum
CREATE TYPE "ChangeStatus" AS ENUM ('REQUESTED', 'DONE', 'REFUSED');

-- AlterTable
ALTER TABLE "RecurringDonation" ADD COLUMN     "endsAt" TIMESTAMPTZ(3),
ADD COLUMN     "nextChargeAt" TIMESTAMPTZ(3),
ADD COLUMN     "pausedUntil" TIMESTAMPTZ(3),
ADD COLUMN     "termsHeardAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "RecurringChange" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "recurringId" UUID NOT NULL,
    "kind" "ChangeKind" NOT NULL,
    "status" "ChangeStatus" NOT NULL DEFAULT 'REQUESTED',
    "idempotencyKey" TEXT NOT NULL,
    "amount" INTEGER,
    "interval" "GivingInterval",
    "chargeAt" TIMESTAMPTZ(3),
    "pausedUntil" TIMESTAMPTZ(3),
    "amountBefore" INTEGER NOT NULL,
    "intervalBefore" "GivingInterval" NOT NULL,
    "chargeBefore" TIMESTAMPTZ(3),
    "pausedBefore" TIMESTAMPTZ(3),
    "undoesId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "RecurringChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "RecurringChange_idempotencyKey_key" ON "RecurringChange"("idempotencyKey");

-- CreateIndex
CREATE INDEX "RecurringChange_undoesId_idx" ON "RecurringChange"("undoesId");

-- CreateIndex
CREATE INDEX "RecurringChange_recurringId_createdAt_idx" ON "RecurringChange"("recurringId", "createdAt" DESC);

-- AddForeignKey
ALTER TABLE "RecurringChange" ADD CONSTRAINT "RecurringChange_recurringId_fkey" FOREIGN KEY ("recurringId") REFERENCES "RecurringDonation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecurringChange" ADD CONSTRAINT "RecurringChange_undoesId_fkey" FOREIGN KEY ("undoesId") REFERENCES "RecurringChange"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One change at a time is on its way; who went to give another card may never come back.
CREATE UNIQUE INDEX recurring_change_one_open ON "RecurringChange" ("recurringId") WHERE status = 'REQUESTED' AND kind <> 'CARD';
ALTER TABLE "RecurringChange" ADD CONSTRAINT recurring_change_says_what CHECK (
  (kind = 'TERMS') = (amount IS NOT NULL AND interval IS NOT NULL)
  AND (kind = 'TERMS' OR "chargeAt" IS NULL)
  AND (kind = 'PAUSE') = ("pausedUntil" IS NOT NULL)
  AND (amount IS NULL OR amount > 0)
  AND (interval IS NULL OR interval <> 'ONCE')
);
ALTER TABLE "RecurringChange" ADD CONSTRAINT recurring_change_is_settled CHECK ((status = 'DONE') = ("settledAt" IS NOT NULL));
