-- AlterEnum
-- A migration of their own: a value can be used once the transaction that added it has ended.
ALTER TYPE "ReceiptKind" ADD VALUE 'IN_KIND';
ALTER TYPE "ReceiptKind" ADD VALUE 'PLEDGE';
