DROP INDEX recurring_change_one_open;
ALTER TABLE "RecurringChange" DROP CONSTRAINT recurring_change_says_what;

-- AlterEnum: a type in place of the old one, as what follows uses the new value in the same transaction.
CREATE TYPE "ChangeKind_new" AS ENUM ('TERMS', 'PAUSE', 'RESUME', 'STOP', 'KEEP', 'CARD', 'CURRENCY');
ALTER TABLE "RecurringChange" ALTER COLUMN "kind" TYPE "ChangeKind_new" USING ("kind"::text::"ChangeKind_new");
DROP TYPE "ChangeKind";
ALTER TYPE "ChangeKind_new" RENAME TO "ChangeKind";

-- AlterTable
ALTER TABLE "RecurringChange" ADD COLUMN     "currency" CHAR(3),
ADD COLUMN     "currencyBefore" CHAR(3),
ADD COLUMN     "customer" TEXT,
ADD COLUMN     "customerBefore" TEXT,
ADD COLUMN     "leftAt" TIMESTAMPTZ(3),
ADD COLUMN     "subscription" TEXT,
ADD COLUMN     "subscriptionBefore" TEXT;

-- One change at a time is on its way; who went to Stripe's page, for a card or a currency, may never come back.
CREATE UNIQUE INDEX recurring_change_one_open ON "RecurringChange" ("recurringId")
  WHERE status = 'REQUESTED' AND (kind NOT IN ('CARD', 'CURRENCY') OR "undoesId" IS NOT NULL);
ALTER TABLE "RecurringChange" ADD CONSTRAINT recurring_change_says_what CHECK (
  (kind IN ('TERMS', 'CURRENCY')) = (amount IS NOT NULL)
  AND (kind = 'TERMS') = (interval IS NOT NULL)
  AND (kind = 'TERMS' OR "chargeAt" IS NULL)
  AND (kind = 'PAUSE') = ("pausedUntil" IS NOT NULL)
  AND (amount IS NULL OR amount > 0)
  AND (interval IS NULL OR interval <> 'ONCE')
);
-- A change of currency names both currencies and the subscription it leaves; done, the one it came to.
ALTER TABLE "RecurringChange" ADD CONSTRAINT recurring_change_of_currency CHECK (
  (kind = 'CURRENCY') = (currency IS NOT NULL)
  AND (currency IS NULL) = ("currencyBefore" IS NULL)
  AND (currency IS NULL) = ("subscriptionBefore" IS NULL)
  AND (currency IS NULL OR currency <> "currencyBefore")
  AND (kind <> 'CURRENCY' OR status <> 'DONE' OR subscription IS NOT NULL)
  AND (kind = 'CURRENCY' OR (subscription IS NULL AND customer IS NULL AND "customerBefore" IS NULL AND "leftAt" IS NULL))
);
