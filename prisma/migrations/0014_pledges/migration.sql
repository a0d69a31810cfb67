-- CreateEnum
CREATE TYPE "PledgeStatus" AS ENUM ('OPEN', 'KEPT', 'EXPIRED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "Pledge" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "reference" TEXT NOT NULL,
    "status" "PledgeStatus" NOT NULL DEFAULT 'OPEN',
    "method" "GiftMethod" NOT NULL,
    "amount" INTEGER NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "name" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "locale" "Locale" NOT NULL DEFAULT 'en',
    "appealId" UUID NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "reminders" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),
    "donationId" UUID,

    CONSTRAINT "Pledge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Pledge_reference_key" ON "Pledge"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "Pledge_idempotencyKey_key" ON "Pledge"("idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "Pledge_donationId_key" ON "Pledge"("donationId");

-- CreateIndex
CREATE INDEX "Pledge_status_createdAt_idx" ON "Pledge"("status", "createdAt");

-- CreateIndex
CREATE INDEX "Pledge_appealId_idx" ON "Pledge"("appealId");

-- AddForeignKey
ALTER TABLE "Pledge" ADD CONSTRAINT "Pledge_appealId_fkey" FOREIGN KEY ("appealId") REFERENCES "Appeal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pledge" ADD CONSTRAINT "Pledge_donationId_fkey" FOREIGN KEY ("donationId") REFERENCES "Donation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Pledge" ADD CONSTRAINT pledge_amount CHECK (amount > 0 AND currency ~ '^[A-Z]{3}$' AND method IN ('TRANSFER', 'CHEQUE'));
-- A pledge is kept by a gift, and only then has one; what is not open was closed at some time.
ALTER TABLE "Pledge" ADD CONSTRAINT pledge_is_kept_by_a_gift CHECK ((status = 'KEPT') = ("donationId" IS NOT NULL));
ALTER TABLE "Pledge" ADD CONSTRAINT pledge_closed_when CHECK ((status = 'OPEN') = ("closedAt" IS NULL));
