-- CreateEnum
CREATE TYPE "OfferStatus" AS ENUM ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'REFUSED');

-- CreateTable
CREATE TABLE "LanguageDemand" (
    "documentId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,
    "lastAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LanguageDemand_pkey" PRIMARY KEY ("documentId","language")
);

-- CreateTable
CREATE TABLE "TranslationOffer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "documentId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "abstract" TEXT NOT NULL DEFAULT '',
    "status" "OfferStatus" NOT NULL DEFAULT 'DRAFT',
    "fileId" UUID,
    "pages" INTEGER,
    "failure" TEXT,
    "organizationId" UUID NOT NULL,
    "offeredById" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "submittedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TranslationOffer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "LanguageDemand_count_lastAt_idx" ON "LanguageDemand"("count" DESC, "lastAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "TranslationOffer_fileId_key" ON "TranslationOffer"("fileId");

-- CreateIndex
CREATE INDEX "TranslationOffer_status_submittedAt_idx" ON "TranslationOffer"("status", "submittedAt");

-- CreateIndex
CREATE INDEX "TranslationOffer_documentId_idx" ON "TranslationOffer"("documentId");

-- CreateIndex
CREATE INDEX "TranslationOffer_organizationId_createdAt_idx" ON "TranslationOffer"("organizationId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "TranslationOffer_offeredById_idx" ON "TranslationOffer"("offeredById");

-- CreateIndex
CREATE INDEX "TranslationOffer_decidedById_idx" ON "TranslationOffer"("decidedById");

-- AddForeignKey
ALTER TABLE "LanguageDemand" ADD CONSTRAINT "LanguageDemand_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TranslationOffer" ADD CONSTRAINT "TranslationOffer_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TranslationOffer" ADD CONSTRAINT "TranslationOffer_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TranslationOffer" ADD CONSTRAINT "TranslationOffer_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TranslationOffer" ADD CONSTRAINT "TranslationOffer_offeredById_fkey" FOREIGN KEY ("offeredById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TranslationOffer" ADD CONSTRAINT "TranslationOffer_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "LanguageDemand" ADD CONSTRAINT demand_counts CHECK (count > 0);

-- What is decided has given its file away; what waits to be decided has one that was read; a refusal says why.
ALTER TABLE "TranslationOffer" ADD CONSTRAINT offer_decided CHECK (
  (status IN ('ACCEPTED', 'REFUSED')) = ("decidedAt" IS NOT NULL)
  AND (status IN ('DRAFT', 'SUBMITTED') OR "fileId" IS NULL)
  AND (status <> 'SUBMITTED' OR ("fileId" IS NOT NULL AND pages IS NOT NULL AND "submittedAt" IS NOT NULL))
  AND (status <> 'REFUSED' OR reason <> '')
);
-- One organization offers a language of a document once at a time; several organizations may.
CREATE UNIQUE INDEX offer_once ON "TranslationOffer" ("organizationId", "documentId", language)
  WHERE status IN ('DRAFT', 'SUBMITTED');
