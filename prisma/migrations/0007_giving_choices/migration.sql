-- CreateEnum
CREATE TYPE "Designation" AS ENUM ('NEEDED', 'AFRICA', 'AMERICAS', 'ASIA_PACIFIC', 'EUROPE', 'MIDDLE_EAST', 'TRAINING', 'ADVOCACY', 'EARLY_WARNING');

-- CreateEnum
CREATE TYPE "WallMessageStatus" AS ENUM ('WAITING', 'SHOWN', 'TAKEN_DOWN');

-- AlterTable
ALTER TABLE "Donation" ADD COLUMN     "amountHidden" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "designation" "Designation" NOT NULL DEFAULT 'NEEDED',
ADD COLUMN     "feeCover" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "nameHidden" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "organization" TEXT;

-- CreateTable
CREATE TABLE "WallMessage" (
    "donationId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "status" "WallMessageStatus" NOT NULL DEFAULT 'WAITING',
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "WallMessage_pkey" PRIMARY KEY ("donationId")
);

-- CreateTable
CREATE TABLE "NewsConsent" (
    "donationId" UUID NOT NULL,
    "wording" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NewsConsent_pkey" PRIMARY KEY ("donationId")
);

-- CreateIndex
CREATE INDEX "WallMessage_status_idx" ON "WallMessage"("status");

-- AddForeignKey
ALTER TABLE "WallMessage" ADD CONSTRAINT "WallMessage_donationId_fkey" FOREIGN KEY ("donationId") REFERENCES "Donation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NewsConsent" ADD CONSTRAINT "NewsConsent_donationId_fkey" FOREIGN KEY ("donationId") REFERENCES "Donation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What covers the fee is a part of the payment, never all of it.
ALTER TABLE "Donation" ADD CONSTRAINT donation_fee_cover CHECK ("feeCover" >= 0 AND "feeCover" < amount);
ALTER TABLE "WallMessage" ADD CONSTRAINT wall_message_decided CHECK ((status = 'WAITING') = ("decidedAt" IS NULL));

-- Who gave before there was a wall was not asked about it.
UPDATE "Donation" SET "nameHidden" = true, "amountHidden" = true;
-- CreateEnum
CREATE TYPE "DedicationKind" AS ENUM ('HONOUR', 'MEMORY');

-- CreateEnum
CREATE TYPE "CardStatus" AS ENUM ('WAITING', 'SENT', 'CANCELLED', 'WITHHELD');

-- CreateTable
CREATE TABLE "Dedication" (
    "donationId" UUID NOT NULL,
    "kind" "DedicationKind" NOT NULL,
    "honoree" TEXT NOT NULL,

    CONSTRAINT "Dedication_pkey" PRIMARY KEY ("donationId")
);

-- CreateTable
CREATE TABLE "DedicationCard" (
    "donationId" UUID NOT NULL,
    "recipientName" TEXT NOT NULL,
    "recipientEmail" CITEXT NOT NULL,
    "sendOn" DATE NOT NULL,
    "status" "CardStatus" NOT NULL DEFAULT 'WAITING',
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DedicationCard_pkey" PRIMARY KEY ("donationId")
);

-- CreateTable
CREATE TABLE "CardStop" (
    "addressHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CardStop_pkey" PRIMARY KEY ("addressHash")
);

-- CreateIndex
CREATE INDEX "DedicationCard_recipientEmail_status_idx" ON "DedicationCard"("recipientEmail", "status");

-- AddForeignKey
ALTER TABLE "Dedication" ADD CONSTRAINT "Dedication_donationId_fkey" FOREIGN KEY ("donationId") REFERENCES "Donation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DedicationCard" ADD CONSTRAINT "DedicationCard_donationId_fkey" FOREIGN KEY ("donationId") REFERENCES "Dedication"("donationId") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "DedicationCard" ADD CONSTRAINT card_decided CHECK ((status = 'WAITING') = ("decidedAt" IS NULL));
-- CreateTable
CREATE TABLE "OrderOrigin" (
    "donationId" UUID NOT NULL,
    "addressHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OrderOrigin_pkey" PRIMARY KEY ("donationId")
);

-- CreateIndex
CREATE INDEX "OrderOrigin_addressHash_idx" ON "OrderOrigin"("addressHash");

-- CreateIndex
CREATE INDEX "OrderOrigin_createdAt_idx" ON "OrderOrigin"("createdAt");

-- AddForeignKey
ALTER TABLE "OrderOrigin" ADD CONSTRAINT "OrderOrigin_donationId_fkey" FOREIGN KEY ("donationId") REFERENCES "Donation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
