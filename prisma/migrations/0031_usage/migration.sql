-- CreateEnum
CREATE TYPE "UsageKind" AS ENUM ('VIEW', 'DOWNLOAD');

-- CreateTable
CREATE TABLE "DocumentUsage" (
    "documentId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "kind" "UsageKind" NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "DocumentUsage_pkey" PRIMARY KEY ("documentId","day","kind")
);

-- CreateIndex
CREATE INDEX "DocumentUsage_day_idx" ON "DocumentUsage"("day");

-- AddForeignKey
ALTER TABLE "DocumentUsage" ADD CONSTRAINT "DocumentUsage_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "DocumentUsage" ADD CONSTRAINT usage_is_counted CHECK (count > 0);
