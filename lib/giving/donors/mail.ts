import { linkMinutes } from "@/lib/auth/mailed-links";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Mail } from "@/lib/mail/message";
import { paths } from "@/lib/paths";

type Recipient = { readonly to: string; readonly locale: Locale };

export function giftsLinkMail({ to, locale, token }: Recipient & { token: string }): Mail {
  const t = translator(locale, "donor");
  return {
    to,
    locale,
    subject: t("mail.link-subject"),
    blocks: [
      { kind: "paragraph", text: t("mail.link-body") },
      {
        kind: "button",
        label: t("mail.link-button"),
        url: new URL(paths.giftsLink(locale, token), env.PORTAL_URL).href,
      },
      { kind: "note", text: t("mail.link-note", { minutes: linkMinutes }) },
    ],
  };
}

/** The last mail to an address: what was forgotten, and what the law has us keep. */
export function erasedMail({ to, locale }: Recipient): Mail {
  const t = translator(locale, "donor");
  return {
    to,
    locale,
    subject: t("mail.erased-subject"),
    blocks: [
      { kind: "paragraph", text: t("mail.erased-body") },
      { kind: "note", text: t("mail.erased-note") },
    ],
  };
}
