-- CreateEnum
CREATE TYPE "AlertFrequency" AS ENUM ('DAILY', 'WEEKLY');

-- CreateTable
CREATE TABLE "FollowRequest" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "tokenHash" TEXT NOT NULL,
    "email" CITEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "search" TEXT NOT NULL,
    "frequency" "AlertFrequency" NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FollowRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Follower" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" CITEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Follower_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Alert" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "followerId" UUID NOT NULL,
    "locale" "Locale" NOT NULL,
    "search" TEXT NOT NULL,
    "frequency" "AlertFrequency" NOT NULL,
    "toldUntil" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "stoppedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Alert_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "FollowRequest_tokenHash_key" ON "FollowRequest"("tokenHash");

-- CreateIndex
CREATE INDEX "FollowRequest_email_idx" ON "FollowRequest"("email");

-- CreateIndex
CREATE INDEX "FollowRequest_createdAt_idx" ON "FollowRequest"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Follower_email_key" ON "Follower"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Alert_followerId_search_key" ON "Alert"("followerId", "search");

-- CreateIndex
CREATE INDEX "Alert_dueAt_idx" ON "Alert"("dueAt");

-- AddForeignKey
ALTER TABLE "Alert" ADD CONSTRAINT "Alert_followerId_fkey" FOREIGN KEY ("followerId") REFERENCES "Follower"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An index row of Postgres holds at most 2,700 bytes, and a search is unique for its follower.
ALTER TABLE "FollowRequest" ADD CONSTRAINT follow_request_search_size CHECK (octet_length(search) <= 2000);
ALTER TABLE "Alert" ADD CONSTRAINT alert_search_size CHECK (octet_length(search) <= 2000);

-- What is new is told in the order in which it was first public: taken where the datestamp is, under the same lock, so
-- that a reader of `settledMoment` misses none that was committed late. What was public before bears its day of
-- publication; no alert is older than this column.
ALTER TABLE "HarvestRecord" ADD COLUMN "appeared" TIMESTAMPTZ(3);
UPDATE "HarvestRecord" SET "appeared" = LEAST("datestamp",
  COALESCE((SELECT "publishedAt" FROM "Document" WHERE "Document".id = "HarvestRecord".id), "datestamp"));
ALTER TABLE "HarvestRecord" ALTER COLUMN "appeared" SET DEFAULT date_trunc('milliseconds', clock_timestamp());
ALTER TABLE "HarvestRecord" ALTER COLUMN "appeared" SET NOT NULL;

-- CreateIndex
CREATE INDEX "HarvestRecord_appeared_idx" ON "HarvestRecord"("appeared");
