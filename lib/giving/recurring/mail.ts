import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { RecurringChange, RecurringDonation } from "@/lib/db/generated/client";
import { env } from "@/lib/env";
import { formatAmount, formatDate } from "@/lib/i18n/format";
import { type Locale, spoken } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { mail } from "@/lib/mail/mail";
import type { MailBlock } from "@/lib/mail/message";
import { paths } from "@/lib/paths";
import { spokenInterval } from "../rules";
import { nextTaken } from "./rules";

export type Recipient = { readonly to: string; readonly name: string; readonly locale: Locale };

/** Who is written to about a promise; null once its donor is erased. */
export async function recipientOf(tx: Pick<Tx, "donor">, promised: RecurringDonation): Promise<Recipient | null> {
  const donor = promised.donorId ? await tx.donor.findUnique({ where: { id: promised.donorId } }) : null;
  return donor?.email ? { to: donor.email, name: donor.name, locale: spoken(donor.locale) } : null;
}

/** Says that a change is done, how the gift stands now, and until when it can be taken back. */
export async function tellOfChange(tx: Tx, promised: RecurringDonation, change: RecurringChange): Promise<void> {
  const { kind } = change;
  const recipient = await recipientOf(tx, promised);
  if (!recipient || kind === "CARD") return;
  const { to, name, locale } = recipient;
  const t = translator(locale, "recurring");
  const next = nextTaken(promised);
  const lastDay = promised.nextChargeAt;
  await mail(
    tx,
    {
      to,
      locale,
      subject: t(`mail.${kind}.subject`),
      blocks: [
        { kind: "paragraph", text: t("mail.greeting", { name }) },
        {
          kind: "paragraph",
          text: t(`mail.${kind}.body`, {
            gift: giftIn(promised, locale),
            date: formatDate(promised.pausedUntil ?? promised.endsAt ?? promised.nextChargeAt ?? now(), locale),
          }),
        },
        ...(next ? [paragraph(t("mail.next", { date: formatDate(next, locale) }))] : []),
        { kind: "button", label: t("mail.see"), url: address(paths.donorRecurring(locale, promised.id)) },
        ...(lastDay ? [note(t("mail.undo", { date: formatDate(lastDay, locale) }))] : []),
        note(t("mail.not-you")),
      ],
    },
    { key: `change-mail:${change.id}` },
  );
}

/** Says that a change could not be made, and that the gift is as it was. */
export async function tellOfRefusal(tx: Tx, promised: RecurringDonation, change: RecurringChange): Promise<void> {
  const recipient = await recipientOf(tx, promised);
  if (!recipient) return;
  const { to, name, locale } = recipient;
  const t = translator(locale, "recurring");
  await mail(
    tx,
    {
      to,
      locale,
      subject: t("mail.refused.subject"),
      blocks: [
        { kind: "paragraph", text: t("mail.greeting", { name }) },
        paragraph(t("mail.refused.body", { gift: giftIn(promised, locale) })),
        { kind: "button", label: t("mail.see"), url: address(paths.donorRecurring(locale, promised.id)) },
      ],
    },
    { key: `change-mail:${change.id}` },
  );
}

export function address(path: string): string {
  return new URL(path, env.PORTAL_URL).href;
}

export function paragraph(text: string): MailBlock {
  return { kind: "paragraph", text };
}

export function note(text: string): MailBlock {
  return { kind: "note", text };
}

/** "US$25 every month", in the reader's language. */
export function giftIn(
  { amount, currency, interval }: Pick<RecurringDonation, "amount" | "currency" | "interval">,
  locale: Locale,
): string {
  const every = spokenInterval(interval) === "year" ? "every-year" : "every-month";
  return translator(locale, "recurring")(every, { amount: formatAmount(amount, currency, locale, "whole") });
}
