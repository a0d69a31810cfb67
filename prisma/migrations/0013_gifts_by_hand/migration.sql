-- CreateEnum
CREATE TYPE "GiftMethod" AS ENUM ('STRIPE', 'TRANSFER', 'CHEQUE', 'CASH', 'IN_KIND');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "BookAccount" ADD VALUE 'IN_HAND';
ALTER TYPE "BookAccount" ADD VALUE 'IN_KIND';

-- AlterTable
ALTER TABLE "Donation" ADD COLUMN     "inKind" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "method" "GiftMethod" NOT NULL DEFAULT 'STRIPE',
ADD COLUMN     "proof" TEXT NOT NULL DEFAULT '';

-- A gift in kind says what it is; what is entered by hand was never paid through Stripe.
ALTER TABLE "Donation" ADD CONSTRAINT donation_in_kind_is_named CHECK (method <> 'IN_KIND' OR "inKind" <> '');
ALTER TABLE "Donation" ADD CONSTRAINT donation_by_hand_is_not_of_stripe CHECK (
  method = 'STRIPE' OR ("checkoutSessionId" IS NULL AND "paymentIntentId" IS NULL AND "invoiceId" IS NULL AND "recurringId" IS NULL)
);
