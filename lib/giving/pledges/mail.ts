import { coalitionAddress } from "@/lib/coalition";
import type { Tx } from "@/lib/db/client";
import type { Pledge } from "@/lib/db/generated/client";
import { env } from "@/lib/env";
import { formatAmount, formatDate } from "@/lib/i18n/format";
import { spoken } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { mail } from "@/lib/mail/mail";
import { expiresAt } from "./rules";

type Sender = Pick<Tx, "$executeRaw">;
type News = "instructions" | "reminder" | "expired";

/** Lines of our bank account, as the configuration gives them; none where transfers are not taken. */
export function bankDetails(): string[] {
  return (env.BANK_DETAILS ?? "")
    .split("|")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Tells who promised how to pay, that the promise is still open, or that it is over. */
export async function mailPledge(tx: Sender, pledge: Pledge, news: News): Promise<void> {
  const locale = spoken(pledge.locale);
  const t = translator(locale, "pledge");
  const amount = formatAmount(pledge.amount, pledge.currency, locale);
  const { name, reference, email } = pledge;
  const where = pledge.method === "TRANSFER" ? bankDetails() : coalitionAddress;
  const until = formatDate(expiresAt(pledge.createdAt), locale);
  await mail(
    tx,
    {
      to: email,
      locale,
      subject: t(`mail.${news}-subject`, { amount, reference }),
      blocks: [
        { kind: "paragraph", text: t("mail.greeting", { name }) },
        { kind: "paragraph", text: t(`mail.${news}-body`, { amount }) },
        ...(news === "expired"
          ? []
          : [
              {
                kind: "facts" as const,
                facts: [
                  { label: t("amount"), value: amount },
                  { label: t("reference"), value: reference },
                  { label: t(`to.${pledge.method === "TRANSFER" ? "TRANSFER" : "CHEQUE"}`), value: where.join("\n") },
                ],
              },
              { kind: "note" as const, text: t("mail.write-reference", { reference, until }) },
            ]),
        { kind: "note", text: t("mail.not-me") },
      ],
    },
    { key: `pledge-mail:${pledge.id}:${news}:${pledge.reminders}` },
  );
}
