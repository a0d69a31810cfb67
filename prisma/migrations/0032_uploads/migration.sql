-- CreateEnum
CREATE TYPE "UploadKind" AS ENUM ('PUBLICATION', 'TRANSLATION', 'IMPORT_TABLE', 'IMPORT_ARCHIVE');

-- CreateEnum
CREATE TYPE "UploadState" AS ENUM ('OPEN', 'DONE', 'REFUSED');

-- CreateTable
CREATE TABLE "Upload" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "UploadKind" NOT NULL,
    "targetId" UUID,
    "state" "UploadState" NOT NULL DEFAULT 'OPEN',
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "modified" TIMESTAMPTZ(3) NOT NULL,
    "received" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "userId" UUID,
    "movedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UploadPiece" (
    "key" TEXT NOT NULL,
    "uploadId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "size" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "UploadPiece_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "Upload_userId_state_idx" ON "Upload"("userId", "state");
CREATE INDEX "Upload_movedAt_idx" ON "Upload"("movedAt");
CREATE INDEX "UploadPiece_uploadId_start_idx" ON "UploadPiece"("uploadId", "start");

-- AddForeignKey
ALTER TABLE "Upload" ADD CONSTRAINT "Upload_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "UploadPiece" ADD CONSTRAINT "UploadPiece_uploadId_fkey" FOREIGN KEY ("uploadId") REFERENCES "Upload"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must hold and Prisma cannot say.
ALTER TABLE "Upload" ADD CONSTRAINT upload_within_its_size CHECK (size > 0 AND received BETWEEN 0 AND size);
ALTER TABLE "Upload" ADD CONSTRAINT upload_done_when_whole CHECK (state = 'OPEN' OR received = size);
ALTER TABLE "Upload" ADD CONSTRAINT upload_refused_with_reason CHECK ((state = 'REFUSED') = (failure IS NOT NULL));
ALTER TABLE "Upload" ADD CONSTRAINT upload_has_its_target CHECK ((kind IN ('PUBLICATION', 'TRANSLATION')) = ("targetId" IS NOT NULL));
ALTER TABLE "UploadPiece" ADD CONSTRAINT upload_piece_has_bytes CHECK (start >= 0 AND size > 0);
-- Of two pieces that begin at the same byte, one counts.
CREATE UNIQUE INDEX upload_piece_once ON "UploadPiece" ("uploadId", start) WHERE size IS NOT NULL;
