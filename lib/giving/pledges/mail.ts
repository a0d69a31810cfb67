import { coalitionAddress } from "@/lib/coalition";
import type { Tx } from "@/lib/db/client";
import type { Pledge, Prisma } from "@/lib/db/generated/client";
import { env } from "@/lib/env";
import { formatAmount, formatDate } from "@/lib/i18n/format";
import { type Locale, spoken } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { mail } from "@/lib/mail/mail";
import type { MailBlock } from "@/lib/mail/message";
import { paths } from "@/lib/paths";
import { receiptNumber } from "../receipts/rules";
import { expiresAt, pledgeMethod } from "./rules";

type Sender = Pick<Tx, "$executeRaw">;
type News = "reminder" | "expired";

/** Lines of our bank account, as the configuration gives them; none where transfers are not taken. */
export function bankDetails(): string[] {
  return (env.BANK_DETAILS ?? "")
    .split("|")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Where the money is to go, line by line. */
export function destinationOf({ method }: Pick<Pledge, "method">): readonly string[] {
  return method === "TRANSFER" ? bankDetails() : coalitionAddress;
}

/** Reminds who promised that the promise is still open, or tells that it is over. */
export async function mailPledge(tx: Sender, pledge: Pledge, news: News): Promise<void> {
  const locale = spoken(pledge.locale);
  const t = translator(locale, "pledge");
  const amount = formatAmount(pledge.amount, pledge.currency, locale);
  const { name, reference, email } = pledge;
  await mail(
    tx,
    {
      to: email,
      locale,
      subject: t(`mail.${news}-subject`, { amount, reference }),
      blocks: [
        { kind: "paragraph", text: t("mail.greeting", { name }) },
        { kind: "paragraph", text: t(`mail.${news}-body`, { amount }) },
        ...(news === "expired" ? [] : howToPay(pledge, locale)),
        { kind: "note", text: t("mail.not-me") },
      ],
    },
    { key: `pledge-mail:${pledge.id}:${news}:${pledge.reminders}` },
  );
}

export const acknowledgementMail = {
  pledge: true,
  replaces: { select: { series: true, numberedAs: true, number: true } },
} as const satisfies Prisma.ReceiptInclude;
type Acknowledgement = Prisma.ReceiptGetPayload<{ include: typeof acknowledgementMail }>;

/** Tells who promised how to pay, the acknowledgement attached. `key` is the same when the sending is tried again. */
export async function mailAcknowledgement(
  tx: Sender,
  receipt: Omit<Acknowledgement, "pledge"> & { readonly pledge: Pledge; readonly greeting: string },
  pdf: Uint8Array,
  key: string,
): Promise<void> {
  const { pledge, greeting } = receipt;
  const locale = spoken(receipt.locale);
  const t = translator(locale, "pledge");
  const number = receiptNumber(receipt);
  const former = receipt.replaces && receiptNumber(receipt.replaces);
  const amount = formatAmount(pledge.amount, pledge.currency, locale);
  await mail(
    tx,
    {
      to: pledge.email,
      locale,
      subject: former
        ? t("mail.again-subject", { number })
        : t("mail.instructions-subject", { amount, reference: pledge.reference }),
      blocks: [
        { kind: "paragraph", text: greeting },
        ...(former ? [{ kind: "paragraph" as const, text: t("mail.again-body", { number, former }) }] : []),
        { kind: "paragraph", text: t("mail.instructions-body", { amount }) },
        ...howToPay(pledge, locale),
        { kind: "note", text: t("mail.attached", { number }) },
        {
          kind: "button",
          label: translator(locale, "donor")("mail.see-gifts"),
          url: new URL(paths.findGifts(locale), env.PORTAL_URL).href,
        },
        { kind: "note", text: t("mail.not-me") },
      ],
      attachments: [
        { name: `${number}.pdf`, contentType: "application/pdf", base64: Buffer.from(pdf).toString("base64") },
      ],
    },
    { key },
  );
}

function howToPay(pledge: Pledge, locale: Locale): MailBlock[] {
  const t = translator(locale, "pledge");
  const { reference, createdAt } = pledge;
  const until = formatDate(expiresAt(createdAt), locale);
  return [
    {
      kind: "facts",
      facts: [
        { label: t("amount"), value: formatAmount(pledge.amount, pledge.currency, locale) },
        { label: t("reference"), value: reference },
        { label: t(`to.${pledgeMethod(pledge.method)}`), value: destinationOf(pledge).join("\n") },
      ],
    },
    { kind: "note", text: t("mail.write-reference", { reference, until }) },
  ];
}
