-- CreateEnum
CREATE TYPE "DisputeStatus" AS ENUM ('WARNING', 'OPEN', 'WON', 'LOST');

-- CreateEnum
CREATE TYPE "EventOutcome" AS ENUM ('APPLIED', 'IGNORED', 'WAITING', 'MISMATCH');

-- AlterTable
ALTER TABLE "Donation" ADD COLUMN     "email" CITEXT NOT NULL,
ADD COLUMN     "name" TEXT NOT NULL;

-- AlterTable
ALTER TABLE "RecurringDonation" ADD COLUMN     "heardAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "StripeEvent" ADD COLUMN     "donationId" UUID,
ADD COLUMN     "waitsFor" TEXT,
DROP COLUMN "outcome",
ADD COLUMN     "outcome" "EventOutcome" NOT NULL;

-- CreateTable
CREATE TABLE "Dispute" (
    "id" TEXT NOT NULL,
    "donationId" UUID NOT NULL,
    "amount" INTEGER NOT NULL,
    "status" "DisputeStatus" NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Dispute_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Dispute_donationId_idx" ON "Dispute"("donationId");

-- CreateIndex
CREATE INDEX "StripeEvent_waitsFor_idx" ON "StripeEvent"("waitsFor");

-- CreateIndex
CREATE INDEX "StripeEvent_donationId_idx" ON "StripeEvent"("donationId");

-- AddForeignKey
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_donationId_fkey" FOREIGN KEY ("donationId") REFERENCES "Donation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StripeEvent" ADD CONSTRAINT "StripeEvent_donationId_fkey" FOREIGN KEY ("donationId") REFERENCES "Donation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An event waits for a payment, or for nothing.
ALTER TABLE "StripeEvent" ADD CONSTRAINT event_waits_for_a_payment CHECK ((outcome = 'WAITING') = ("waitsFor" IS NOT NULL));
ALTER TABLE "Dispute" ADD CONSTRAINT dispute_amount CHECK (amount > 0);
