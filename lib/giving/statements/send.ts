import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { transaction } from "@/lib/db/transaction";
import { env } from "@/lib/env";
import { spoken } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { mail } from "@/lib/mail/mail";
import { paths } from "@/lib/paths";
import { typeset } from "@/lib/pdf/typeset";
import { giftsWithin } from "../donors/queries";
import { twelveMonths } from "../donors/rules";
import { statementSheet } from "../donors/statement";

/** Sends one donor the statement of a year. However often it is done, the mail is sent once. */
export function sendStatement(sendingId: string): Promise<void> {
  return transaction(async (tx) => {
    // Taken and mailed together or not at all: a kill in between leaves it to be done again.
    const { count } = await tx.statementSending.updateMany({
      where: { id: sendingId, sentAt: null },
      data: { sentAt: now() },
    });
    if (count === 0) return;
    const sending = await tx.statementSending.findUniqueOrThrow({
      where: { id: sendingId },
      include: { donor: true, run: true },
    });
    await mailStatement(tx, sending);
    await finish(tx, sending.runId);
  });
}

type Sending = Prisma.StatementSendingGetPayload<{ include: { donor: true; run: true } }>;

async function mailStatement(tx: Tx, { id, year, donor, run }: Sending): Promise<void> {
  const period = twelveMonths(`${year}-01`);
  // Who was erased meanwhile gets no mail.
  if (!donor.email || !period) return;
  const locale = spoken(donor.locale);
  const t = translator(locale, "receipts");
  const url = new URL(paths.findGifts(locale), env.PORTAL_URL).href;
  const gifts = await giftsWithin(donor.id, period, locale);
  const sheet = statementSheet({ donor, gifts, period, issuedAt: run.createdAt, url }, locale);
  const base64 = Buffer.from(await typeset(sheet)).toString("base64");
  await mail(
    tx,
    {
      to: donor.email,
      locale,
      subject: t("statements.mail-subject", { year: String(year) }),
      blocks: [
        { kind: "paragraph", text: t("statements.mail-greeting", { name: donor.name }) },
        { kind: "paragraph", text: t("statements.mail-body", { year: String(year) }) },
        { kind: "button", label: t("statements.mail-button"), url },
      ],
      attachments: [{ name: `statement-${year}.pdf`, contentType: "application/pdf", base64 }],
    },
    { key: `statement-mail:${id}` },
  );
}

async function finish(tx: Tx, runId: string): Promise<void> {
  // Held, so that of the last two one sees that the other is done.
  await tx.$queryRaw`SELECT 1 FROM "StatementRun" WHERE id = ${runId}::uuid FOR UPDATE`;
  const left = await tx.statementSending.count({ where: { runId, sentAt: null } });
  if (left === 0) await tx.statementRun.update({ where: { id: runId }, data: { finishedAt: now() } });
}
