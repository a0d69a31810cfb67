import { linkMinutes } from "@/lib/auth/mailed-links";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Mail } from "@/lib/mail/message";
import { paths } from "@/lib/paths";

type Invited = { to: string; name: string; organization: string; locale: Locale; token: string };

export function invitationMail({ to, name, organization, locale, token }: Invited): Mail {
  const t = translator(locale, "mail");
  return {
    to,
    locale,
    subject: t("invitation.subject", { organization }),
    blocks: [
      { kind: "paragraph", text: t("invitation.body", { name, organization }) },
      { kind: "button", label: t("invitation.button"), url: new URL(paths.invitation(locale, token), env.PORTAL_URL).href },
      { kind: "note", text: t("invitation.note", { minutes: linkMinutes }) },
    ],
  };
}
