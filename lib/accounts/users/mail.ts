import { linkMinutes } from "@/lib/auth/mailed-links";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Mail } from "@/lib/mail/message";
import { paths } from "@/lib/paths";

type Recipient = { to: string; name: string; locale: Locale; token: string };

export function resetByAdminMail({ to, name, locale, token }: Recipient): Mail {
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
