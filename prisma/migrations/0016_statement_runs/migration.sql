-- CreateTable
CREATE TABLE "StatementRun" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "year" INTEGER NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StatementRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatementSending" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "runId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "donorId" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "StatementSending_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "StatementRun_idempotencyKey_key" ON "StatementRun"("idempotencyKey");

-- CreateIndex
CREATE INDEX "StatementRun_createdAt_idx" ON "StatementRun"("createdAt" DESC);

-- CreateIndex
CREATE INDEX "StatementSending_runId_sentAt_idx" ON "StatementSending"("runId", "sentAt");

-- CreateIndex
CREATE INDEX "StatementSending_donorId_idx" ON "StatementSending"("donorId");

-- CreateIndex
CREATE UNIQUE INDEX "StatementSending_year_donorId_key" ON "StatementSending"("year", "donorId");

-- AddForeignKey
ALTER TABLE "StatementSending" ADD CONSTRAINT "StatementSending_runId_fkey" FOREIGN KEY ("runId") REFERENCES "StatementRun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementSending" ADD CONSTRAINT "StatementSending_donorId_fkey" FOREIGN KEY ("donorId") REFERENCES "Donor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "StatementRun" ADD CONSTRAINT statement_year CHECK (year BETWEEN 1900 AND 2200);
