-- AlterTable
ALTER TABLE "Donation" ADD COLUMN     "addressProved" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "customerId" TEXT;

-- A used link proves an address only as long as the account keeps it.
DELETE FROM "MailedLink" link USING "AuditEvent" event
WHERE link."userId"::text = event."subjectId" AND event.type = 'user.email-changed' AND link."createdAt" < event.at;
