-- AlterTable
ALTER TABLE "Refund" ADD COLUMN     "message" TEXT NOT NULL DEFAULT '';
