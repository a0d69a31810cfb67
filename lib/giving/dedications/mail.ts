import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { env } from "@/lib/env";
import { spoken } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { mail } from "@/lib/mail/mail";
import { paths } from "@/lib/paths";
import { spokenDedication } from "./rules";
import { stopKey } from "./stop";

type Card = Prisma.DedicationCardGetPayload<{ include: { dedication: { include: { donation: true } } } }>;

/** Names are all that the donor wrote of it; the amount is between them and us. */
export async function mailCard(tx: Pick<Tx, "$executeRaw">, card: Card): Promise<void> {
  const { donationId, recipientName, recipientEmail, dedication } = card;
  const { donation, honoree } = dedication;
  const locale = spoken(donation.locale);
  const t = translator(locale, "dedication");
  const kind = spokenDedication(dedication.kind);
  const giver = donation.nameHidden ? t("card.somebody") : (donation.organization ?? donation.name);
  const address = (path: string) => new URL(path, env.PORTAL_URL).href;
  const stop = address(paths.noCards(locale, { card: donationId, key: stopKey(donationId) }));
  await mail(
    tx,
    {
      to: recipientEmail,
      locale,
      subject: t(`card.subject-${kind}`, { honoree }),
      blocks: [
        { kind: "paragraph", text: t("card.greeting", { name: recipientName }) },
        { kind: "paragraph", text: t(`card.body-${kind}`, { giver, honoree }) },
        { kind: "paragraph", text: t("card.about") },
        { kind: "button", label: t("card.button"), url: address(paths.home(locale)) },
        { kind: "note", text: t("card.why") },
        { kind: "note", text: t("card.stop", { link: stop }) },
      ],
      unsubscribeUrl: stop,
    },
    { key: `card-mail:${donationId}` },
  );
}
