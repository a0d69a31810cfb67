import { linkMinutes } from "@/lib/auth/mailed-links";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Mail } from "@/lib/mail/message";
import { paths } from "@/lib/paths";

type Recipient = { to: string; name: string; locale: Locale };

export function resetByAdminMail({ to, name, locale, token }: Recipient & { token: string }): Mail {
  const t = translator(locale, "mail");
  return {
    to,
    locale,
    subject: t("reset-by-admin.subject"),
    blocks: [
      { kind: "paragraph", text: t("reset-by-admin.body", { name }) },
      {
        kind: "button",
        label: t("reset-by-admin.button"),
        url: new URL(paths.setPassword(locale, token), env.PORTAL_URL).href,
      },
      { kind: "note", text: t("reset-by-admin.note", { minutes: linkMinutes }) },
    ],
  };
}

/** Goes to the old address too: who lost an account this way learns of it. */
export function emailChangedMail({ to, name, locale, email }: Recipient & { email: string }): Mail {
  const t = translator(locale, "mail");
  return {
    to,
    locale,
    subject: t("account.email-changed.subject"),
    blocks: [
      { kind: "paragraph", text: t("account.email-changed.body", { name, email }) },
      { kind: "note", text: t("account.not-you") },
    ],
  };
}
