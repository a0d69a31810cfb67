import { linkMinutes } from "@/lib/auth/mailed-links";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Mail } from "@/lib/mail/message";
import { paths } from "@/lib/paths";

type Invited = { to: string; name: string; organization: string | null; locale: Locale; token: string };

/** To act for an organization or, without one, for the secretariat. */
export function invitationMail({ to, name, organization, locale, token }: Invited): Mail {
  const t = translator(locale, "mail");
  const subject = organization ? t("invitation.subject", { organization }) : t("invitation.secretariat-subject");
  const text = organization ? t("invitation.body", { name, organization }) : t("invitation.secretariat-body", { name });
  return {
    to,
    locale,
    subject,
    blocks: [
      { kind: "paragraph", text },
      {
        kind: "button",
        label: t("invitation.button"),
        url: new URL(paths.invitation(locale, token), env.PORTAL_URL).href,
      },
      { kind: "note", text: t("invitation.note", { minutes: linkMinutes }) },
    ],
  };
}
