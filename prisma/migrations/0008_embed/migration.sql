-- CreateTable
CREATE TABLE "EmbedSite" (
    "origin" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EmbedSite_pkey" PRIMARY KEY ("origin")
);
