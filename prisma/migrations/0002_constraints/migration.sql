-- What must hold and Prisma cannot say. Each noun has its section.

-- Audit: append-only for everybody, the owner included.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "AuditEvent" ADD CONSTRAINT audit_seals CHECK (hash ~ '^[0-9a-f]{64}$' AND previous ~ '^[0-9a-f]{64}$');

-- Files
ALTER TABLE "StoredFile" ADD CONSTRAINT file_has_content CHECK (size > 0 AND sha256 ~ '^[0-9a-f]{64}$');

-- Accounts
ALTER TABLE "Session" ADD CONSTRAINT session_has_one_subject CHECK (
  (kind IN ('USER', 'SECOND_FACTOR') AND "userId" IS NOT NULL AND "applicationId" IS NULL)
  OR (kind = 'APPLICANT' AND "userId" IS NULL AND "applicationId" IS NOT NULL)
);
ALTER TABLE "MailedLink" ADD CONSTRAINT link_has_one_subject CHECK (
  (purpose = 'APPLICATION') = ("applicationId" IS NOT NULL) AND (purpose = 'APPLICATION') = ("userId" IS NULL)
);
ALTER TABLE "User" ADD CONSTRAINT second_factor_has_a_secret CHECK ("totpConfirmedAt" IS NULL OR "totpSecret" IS NOT NULL);

-- Membership
ALTER TABLE "Organization" ADD CONSTRAINT organization_founded CHECK ("foundedYear" BETWEEN 1700 AND 2200);
ALTER TABLE "Application" ADD CONSTRAINT application_is_sent_confirmed CHECK (
  status IN ('DRAFT', 'WITHDRAWN') OR ("submittedAt" IS NOT NULL AND "emailConfirmedAt" IS NOT NULL AND "countryCode" IS NOT NULL)
);
ALTER TABLE "Application" ADD CONSTRAINT approval_makes_an_organization CHECK ("organizationId" IS NULL OR status = 'APPROVED');
CREATE INDEX application_queue ON "Application" ("submittedAt") WHERE status IN ('UNDER_REVIEW', 'INFORMATION_REQUESTED');

-- Library
ALTER TABLE "Edition" ADD CONSTRAINT edition_is_file_or_link CHECK (("link" IS NULL) <> ("fileId" IS NULL));
ALTER TABLE "Edition" ADD CONSTRAINT edition_fails_with_reason CHECK ((state = 'FAILED') = (failure IS NOT NULL));
ALTER TABLE "Edition" ADD CONSTRAINT edition_link_is_web CHECK ("link" ~ '^https?://');
ALTER TABLE "Document" ADD CONSTRAINT document_published_when CHECK (status <> 'PUBLISHED' OR "publishedAt" IS NOT NULL);
ALTER TABLE "Document" ADD CONSTRAINT document_submitted_when CHECK (status NOT IN ('SUBMITTED', 'CHANGES_REQUESTED') OR "submittedAt" IS NOT NULL);
CREATE INDEX document_queue ON "Document" ("submittedAt") WHERE status = 'SUBMITTED';

-- Appeals
ALTER TABLE "Appeal" ADD CONSTRAINT appeal_goal CHECK (goal > 0 AND currency ~ '^[A-Z]{3}$');
ALTER TABLE "Appeal" ADD CONSTRAINT appeal_opens_before_it_closes CHECK ("opensAt" < "closesAt");
ALTER TABLE "SuggestedAmount" ADD CONSTRAINT suggested_amount CHECK (amount > 0 AND currency ~ '^[A-Z]{3}$');
-- One appeal is the current one.
CREATE UNIQUE INDEX appeal_one_open ON "Appeal" (status) WHERE status = 'OPEN';

-- Giving: money is integer minor units and an ISO currency, and never more is returned than came.
ALTER TABLE "Donation" ADD CONSTRAINT donation_amount CHECK (amount > 0 AND currency ~ '^[A-Z]{3}$');
ALTER TABLE "Donation" ADD CONSTRAINT donation_refunds CHECK ("refundedAmount" BETWEEN 0 AND amount);
ALTER TABLE "Donation" ADD CONSTRAINT donation_paid_when CHECK (
  status NOT IN ('SUCCEEDED', 'PARTLY_REFUNDED', 'REFUNDED', 'DISPUTED') OR "paidAt" IS NOT NULL
);
ALTER TABLE "RecurringDonation" ADD CONSTRAINT recurring_amount CHECK (amount > 0 AND currency ~ '^[A-Z]{3}$' AND interval <> 'ONCE');
ALTER TABLE "Refund" ADD CONSTRAINT refund_amount CHECK (amount > 0);
ALTER TABLE "Receipt" ADD CONSTRAINT receipt_number CHECK (number > 0);
ALTER TABLE "Receipt" ADD CONSTRAINT receipt_voided_with_reason CHECK (("voidedAt" IS NULL) = ("voidReason" IS NULL));
-- One standing receipt a donation; a voided one stays beside it.
CREATE UNIQUE INDEX receipt_one_standing ON "Receipt" ("donationId") WHERE "voidedAt" IS NULL;
