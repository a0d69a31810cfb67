-- CreateEnum
CREATE TYPE "ReceiptKind" AS ENUM ('PLAIN', 'US_TAX');

-- AlterTable
ALTER TABLE "Receipt" ADD COLUMN     "kind" "ReceiptKind" NOT NULL DEFAULT 'PLAIN',
ADD COLUMN     "replacesId" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "Receipt_replacesId_key" ON "Receipt"("replacesId");

-- AddForeignKey
ALTER TABLE "Receipt" ADD CONSTRAINT "Receipt_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "Receipt"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A receipt takes the place of another one.
ALTER TABLE "Receipt" ADD CONSTRAINT receipt_replaces_another CHECK ("replacesId" <> id);
