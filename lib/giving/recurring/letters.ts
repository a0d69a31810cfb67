import type { Tx } from "@/lib/db/client";
import type { RecurringDonation } from "@/lib/db/generated/client";
import { formatDate } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { mail } from "@/lib/mail/mail";
import type { MailBlock } from "@/lib/mail/message";
import { paths } from "@/lib/paths";
import { address, giftIn, note, paragraph, type Recipient, recipientOf } from "./mail";
import type { Failure } from "./rules";
import { cardToken } from "./token";

// What a donor is told about the card of a recurring gift. Each is sent once: the keys say of what.

type Words = ReturnType<typeof translator<"recurring">>;
type Letter = {
  readonly key: string;
  readonly subject: (t: Words) => string;
  readonly blocks: (t: Words, to: Recipient) => MailBlock[];
};

async function send(tx: Tx, recurring: RecurringDonation, { key, subject, blocks }: Letter): Promise<void> {
  const recipient = await recipientOf(tx, recurring);
  if (!recipient) return;
  const { to, name, locale } = recipient;
  const t = translator(locale, "recurring");
  await mail(
    tx,
    { to, locale, subject: subject(t), blocks: [paragraph(t("mail.greeting", { name })), ...blocks(t, recipient)] },
    { key },
  );
}

type Told = { readonly failure: Failure; readonly round: number; readonly invoiceId: string };

const rounds = ["first", "second", "last"] as const;

/** Round 0, 1 and 2 of the same bill: kind, and plainer each time about what happens otherwise. */
export function mailFailure(tx: Tx, recurring: RecurringDonation, { failure, round, invoiceId }: Told): Promise<void> {
  const which = rounds[round] ?? "last";
  return send(tx, recurring, {
    key: `failed-card-mail:${invoiceId}:${round}`,
    subject: (t) => t(`failed.${which}.subject`),
    blocks: (t, { locale }) => [
      paragraph(t(`failed.${which}.body`, { gift: giftIn(recurring, locale) })),
      paragraph(t(`failed.reason.${failure}`)),
      cardButton(t, recurring, locale),
      note(t("failed.note")),
    ],
  });
}

function cardButton(t: Words, { id }: RecurringDonation, locale: Recipient["locale"]): MailBlock {
  return { kind: "button", label: t("card.button"), url: address(paths.repairCard(locale, id, cardToken(id))) };
}

export function mailEnd(tx: Tx, recurring: RecurringDonation): Promise<void> {
  return send(tx, recurring, {
    key: `recurring-end-mail:${recurring.id}`,
    subject: (t) => t("failed.end.subject"),
    blocks: (t, { locale }) => [
      paragraph(t("failed.end.body", { gift: giftIn(recurring, locale) })),
      { kind: "button", label: t("failed.end.button"), url: address(paths.donate(locale)) },
    ],
  });
}

export function mailCardInUse(tx: Tx, recurring: RecurringDonation, changeId: string): Promise<void> {
  return send(tx, recurring, {
    key: `card-mail:${changeId}`,
    subject: (t) => t("card.in-use.subject"),
    blocks: (t, { locale }) => [
      paragraph(t("card.in-use.body", { gift: giftIn(recurring, locale), last4: recurring.cardLast4 ?? "" })),
      note(t("mail.not-you")),
    ],
  });
}

export function mailCardRefused(tx: Tx, recurring: RecurringDonation, changeId: string): Promise<void> {
  return send(tx, recurring, {
    key: `card-mail:${changeId}`,
    subject: (t) => t("card.refused.subject"),
    blocks: (t, { locale }) => [
      paragraph(t("card.refused.body", { gift: giftIn(recurring, locale) })),
      cardButton(t, recurring, locale),
    ],
  });
}

export function mailYearlyCharge(tx: Tx, recurring: RecurringDonation, on: Date): Promise<void> {
  return send(tx, recurring, {
    key: `yearly-mail:${recurring.id}:${on.getTime()}`,
    subject: (t) => t("yearly.subject"),
    blocks: (t, { locale }) => [
      paragraph(t("yearly.body", { gift: giftIn(recurring, locale), date: formatDate(on, locale) })),
      { kind: "button", label: t("mail.see"), url: address(paths.donorRecurring(locale, recurring.id)) },
    ],
  });
}

export function mailCardExpiring(tx: Tx, recurring: RecurringDonation, expiresAt: Date): Promise<void> {
  return send(tx, recurring, {
    key: `card-expiring-mail:${recurring.id}:${expiresAt.getTime()}`,
    subject: (t) => t("expiring.subject"),
    blocks: (t, { locale }) => [
      paragraph(t("expiring.body", { gift: giftIn(recurring, locale), last4: recurring.cardLast4 ?? "" })),
      cardButton(t, recurring, locale),
    ],
  });
}
