import { inLanguage } from "@/lib/appeals/rules";
import type { Tx } from "@/lib/db/client";
import type { Donation, Prisma, Refund } from "@/lib/db/generated/client";
import { env } from "@/lib/env";
import { formatAmount } from "@/lib/i18n/format";
import { spoken } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { mail } from "@/lib/mail/mail";
import { paths } from "@/lib/paths";
import { acknowledgementMail } from "./pledges/mail";
import { receiptNumber } from "./receipts/rules";

type Sender = Pick<Tx, "$executeRaw">;

export const receiptMail = {
  ...acknowledgementMail,
  donation: { include: { appeal: { select: { slug: true, texts: { select: { locale: true, title: true } } } } } },
} as const satisfies Prisma.ReceiptInclude;

type MailedReceipt = Prisma.ReceiptGetPayload<{ include: typeof receiptMail }>;
type OfGift = MailedReceipt & { readonly donation: NonNullable<MailedReceipt["donation"]> };

/** Sends a receipt to its donor, the paper attached. `key` is the same when the sending is tried again. */
export async function mailReceipt(tx: Sender, receipt: OfGift, pdf: Uint8Array, key: string): Promise<void> {
  const { donation } = receipt;
  const locale = spoken(receipt.locale);
  const t = translator(locale, "giving");
  const hand = translator(locale, "hand");
  const number = receiptNumber(receipt);
  const former = receipt.replaces && receiptNumber(receipt.replaces);
  const words = translator(locale, "receipts");
  const attachment = {
    name: `${number}.pdf`,
    contentType: "application/pdf",
    base64: Buffer.from(pdf).toString("base64"),
  };
  await mail(
    tx,
    {
      to: donation.email,
      locale,
      subject: former ? words("again-subject", { number }) : t("mail.receipt-subject", { number }),
      blocks: [
        { kind: "paragraph", text: t("receipt.greeting", { name: donation.name }) },
        { kind: "paragraph", text: former ? words("again-body", { number, former }) : t("mail.receipt-body") },
        {
          kind: "facts",
          facts: [
            receipt.kind === "IN_KIND"
              ? { label: hand("in-kind"), value: donation.inKind }
              : { label: t("receipt.amount"), value: formatAmount(donation.amount, donation.currency, locale) },
            {
              label: t("receipt.appeal"),
              value: inLanguage(donation.appeal.texts, locale)?.title ?? donation.appeal.slug,
            },
            { label: t("receipt.reference"), value: donation.reference },
          ],
        },
        {
          kind: "button",
          label: translator(locale, "donor")("mail.see-gifts"),
          url: new URL(paths.findGifts(locale), env.PORTAL_URL).href,
        },
        { kind: "note", text: translator(locale, "donor")("mail.see-gifts-note") },
        { kind: "note", text: t("mail.receipt-note") },
        ...(donation.recurringId ? [{ kind: "note" as const, text: t("mail.recurring-note") }] : []),
      ],
      attachments: [attachment],
    },
    { key },
  );
}

/** Tells a donor that money is on its way back to them. */
export async function tellOfRefund(tx: Sender, donation: Donation, refund: Refund): Promise<void> {
  if (donation.email === "") return;
  const locale = spoken(donation.locale);
  const t = translator(locale, "giving");
  const amount = formatAmount(refund.amount, donation.currency, locale);
  await mail(
    tx,
    {
      to: donation.email,
      locale,
      subject: t("mail.refund-subject", { amount }),
      blocks: [
        { kind: "paragraph", text: t("receipt.greeting", { name: donation.name }) },
        { kind: "paragraph", text: t("mail.refund-body", { amount, reference: donation.reference }) },
        ...(refund.message === ""
          ? []
          : [
              { kind: "paragraph" as const, text: t("mail.refund-message") },
              { kind: "quote" as const, text: refund.message },
            ]),
        { kind: "note", text: t("mail.refund-note") },
      ],
    },
    { key: `refund-mail:${refund.id}` },
  );
}
