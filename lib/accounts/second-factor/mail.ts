import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Mail } from "@/lib/mail/message";

type Recipient = { to: string; name: string; locale: Locale };

export function factorRemovedMail({ to, name, locale }: Recipient): Mail {
  const t = translator(locale, "mail");
  return {
    to,
    locale,
    subject: t("account.factor-removed.subject"),
    blocks: [
      { kind: "paragraph", text: t("account.factor-removed.body", { name }) },
      { kind: "note", text: t("account.not-you") },
    ],
  };
}
