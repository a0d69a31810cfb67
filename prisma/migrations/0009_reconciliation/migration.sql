-- CreateEnum
CREATE TYPE "ReconciliationState" AS ENUM ('RUNNING', 'DONE', 'FAILED');

-- CreateEnum
CREATE TYPE "DriftKind" AS ENUM ('MISSED_PAYMENT', 'MISSED_FAILURE', 'MISSED_RENEWAL', 'MISSED_REFUND', 'REFUND_RETURNED', 'REFUND_NOT_SENT', 'MISSED_DISPUTE', 'DISPUTE_DECIDED', 'MISSED_SUBSCRIPTION', 'NOT_SETTLED', 'MISSED_PAYOUT', 'PAYOUT_RETURNED', 'MISSED_FEE', 'AMOUNT_DIFFERS', 'SETTLEMENT_DIFFERS', 'PAYOUT_DIFFERS', 'UNKNOWN_HERE', 'UNKNOWN_AT_STRIPE');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "EntryKind" ADD VALUE 'PAYOUT';
ALTER TYPE "EntryKind" ADD VALUE 'PAYOUT_RETURNED';
ALTER TYPE "EntryKind" ADD VALUE 'STRIPE_FEE';

-- CreateTable
CREATE TABLE "Reconciliation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "state" "ReconciliationState" NOT NULL DEFAULT 'RUNNING',
    "since" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "step" INTEGER NOT NULL DEFAULT 0,
    "compared" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Reconciliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Drift" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "runId" UUID NOT NULL,
    "kind" "DriftKind" NOT NULL,
    "subject" TEXT NOT NULL,
    "donationId" UUID,
    "repaired" BOOLEAN NOT NULL,
    "here" TEXT NOT NULL DEFAULT '',
    "there" TEXT NOT NULL DEFAULT '',
    "foundAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Drift_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Reconciliation_startedAt_idx" ON "Reconciliation"("startedAt" DESC);

-- CreateIndex
CREATE INDEX "Drift_kind_subject_idx" ON "Drift"("kind", "subject");

-- CreateIndex
CREATE INDEX "Drift_donationId_idx" ON "Drift"("donationId");

-- CreateIndex
CREATE UNIQUE INDEX "Drift_runId_kind_subject_key" ON "Drift"("runId", "kind", "subject");

-- AddForeignKey
ALTER TABLE "Drift" ADD CONSTRAINT "Drift_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Reconciliation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Drift" ADD CONSTRAINT "Drift_donationId_fkey" FOREIGN KEY ("donationId") REFERENCES "Donation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One comparison at a time.
CREATE UNIQUE INDEX reconciliation_one_running ON "Reconciliation" (state) WHERE state = 'RUNNING';
ALTER TABLE "Reconciliation" ADD CONSTRAINT reconciliation_ends CHECK ((state = 'RUNNING') = ("finishedAt" IS NULL));
-- What waits for a person.
CREATE INDEX drift_open ON "Drift" ("foundAt") WHERE NOT repaired AND "closedAt" IS NULL;
