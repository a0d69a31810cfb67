import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import { spoken } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { mail } from "@/lib/mail/mail";
import { paths } from "@/lib/paths";

const mostNamed = 20;

/** Tells the secretariat of what a person must look at and was not told before, and of a comparison that did not end. */
export async function tellSecretariat(tx: Tx, runId: string, state: "DONE" | "FAILED"): Promise<void> {
  const open = await tx.drift.findMany({ where: { runId, repaired: false }, orderBy: { foundAt: "asc" } });
  const known = await tx.drift.findMany({
    where: { runId: { not: runId }, repaired: false, subject: { in: open.map(({ subject }) => subject) } },
    select: { kind: true, subject: true },
  });
  const isKnown = new Set(known.map(({ kind, subject }) => `${kind} ${subject}`));
  const fresh = open.filter(({ kind, subject }) => !isKnown.has(`${kind} ${subject}`));
  if (fresh.length === 0 && state === "DONE") return;

  for (const admin of await tx.user.findMany({ where: { role: "ADMIN", disabledAt: null } })) {
    const locale = spoken(admin.locale);
    const t = translator(locale, "reconciliation");
    const count = fresh.length;
    const subject = state === "FAILED" ? t("mail.failed-subject") : t("mail.subject", { count });
    await mail(
      tx,
      {
        to: admin.email,
        locale,
        subject,
        blocks: [
          { kind: "paragraph", text: state === "FAILED" ? t("mail.failed-body") : t("mail.body") },
          ...(count === 0
            ? []
            : [
                {
                  kind: "facts" as const,
                  facts: fresh.slice(0, mostNamed).map((drift) => ({
                    label: t(`kind.${drift.kind}`),
                    value: drift.subject,
                  })),
                },
              ]),
          {
            kind: "button",
            label: t("mail.button"),
            url: new URL(paths.admin.reconciliation(locale), env.PORTAL_URL).href,
          },
        ],
      },
      { key: `reconciliation-mail:${runId}:${admin.id}` },
    );
  }
}
