-- AlterEnum
ALTER TYPE "LinkPurpose" ADD VALUE 'DONOR';

-- AlterEnum
ALTER TYPE "SessionKind" ADD VALUE 'DONOR';

-- AlterTable
ALTER TABLE "Donor" ADD COLUMN     "confirmedAt" TIMESTAMPTZ(3),
ADD COLUMN     "erasedAt" TIMESTAMPTZ(3),
ALTER COLUMN "email" DROP NOT NULL;

-- AlterTable
ALTER TABLE "MailedLink" ADD COLUMN     "donorId" UUID;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "donorId" UUID;

-- CreateIndex
CREATE INDEX "MailedLink_donorId_idx" ON "MailedLink"("donorId");

-- CreateIndex
CREATE INDEX "Session_donorId_idx" ON "Session"("donorId");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_donorId_fkey" FOREIGN KEY ("donorId") REFERENCES "Donor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailedLink" ADD CONSTRAINT "MailedLink_donorId_fkey" FOREIGN KEY ("donorId") REFERENCES "Donor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The new words of the enumerations cannot be used in the transaction that adds them: they are compared as text.
ALTER TABLE "Session" DROP CONSTRAINT session_has_one_subject;
ALTER TABLE "Session" ADD CONSTRAINT session_has_one_subject CHECK (
  num_nonnulls("userId", "applicationId", "donorId") = 1
  AND (kind::text IN ('USER', 'SECOND_FACTOR')) = ("userId" IS NOT NULL)
  AND (kind::text = 'APPLICANT') = ("applicationId" IS NOT NULL)
);
ALTER TABLE "MailedLink" DROP CONSTRAINT link_has_one_subject;
ALTER TABLE "MailedLink" ADD CONSTRAINT link_has_one_subject CHECK (
  num_nonnulls("userId", "applicationId", "donorId") = 1
  AND (purpose::text = 'APPLICATION') = ("applicationId" IS NOT NULL)
  AND (purpose::text = 'DONOR') = ("donorId" IS NOT NULL)
);
-- Who was erased has no address, and everybody else has one.
ALTER TABLE "Donor" ADD CONSTRAINT donor_is_known_or_erased CHECK (("erasedAt" IS NULL) = (email IS NOT NULL));
