import { linkMinutes } from "@/lib/auth/mailed-links";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Mail } from "@/lib/mail/message";
import { paths } from "@/lib/paths";

type Recipient = { to: string; name: string; locale: Locale };

export function resetMail({ to, name, locale, token }: Recipient & { token: string }): Mail {
  const t = translator(locale, "mail");
  return {
    to,
    locale,
    subject: t("account.reset.subject"),
    blocks: [
      { kind: "paragraph", text: t("account.reset.body", { name }) },
      {
        kind: "button",
        label: t("account.reset.button"),
        url: new URL(paths.setPassword(locale, token), env.PORTAL_URL).href,
      },
      { kind: "note", text: t("account.reset.note", { minutes: linkMinutes }) },
    ],
  };
}

export function passwordChangedMail({ to, name, locale }: Recipient): Mail {
  const t = translator(locale, "mail");
  return {
    to,
    locale,
    subject: t("account.password-changed.subject"),
    blocks: [
      { kind: "paragraph", text: t("account.password-changed.body", { name }) },
      { kind: "note", text: t("account.not-you") },
    ],
  };
}
