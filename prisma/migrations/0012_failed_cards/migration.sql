-- AlterTable
ALTER TABLE "RecurringDonation" ADD COLUMN     "cardBrand" TEXT,
ADD COLUMN     "cardExpiresAt" TIMESTAMPTZ(3),
ADD COLUMN     "cardLast4" TEXT,
ADD COLUMN     "cardToldFor" TIMESTAMPTZ(3),
ADD COLUMN     "chargeToldFor" TIMESTAMPTZ(3),
ADD COLUMN     "customerId" TEXT,
ADD COLUMN     "failedAt" TIMESTAMPTZ(3),
ADD COLUMN     "failedInvoiceId" TEXT,
ADD COLUMN     "failureCode" TEXT,
ADD COLUMN     "reminders" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "RecurringDonation_customerId_idx" ON "RecurringDonation"("customerId");

-- CreateIndex
CREATE INDEX "RecurringDonation_status_nextChargeAt_idx" ON "RecurringDonation"("status", "nextChargeAt");

-- A failure has its bill and its time, or there is none.
ALTER TABLE "RecurringDonation" ADD CONSTRAINT recurring_failure_is_whole CHECK (
  ("failedInvoiceId" IS NULL) = ("failedAt" IS NULL) AND (reminders BETWEEN 0 AND 3)
);
