import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import { translator } from "@/lib/i18n/translator";
import { mail } from "@/lib/mail/mail";
import { spoken } from "@/lib/membership/applications/mail";
import { paths } from "@/lib/paths";
import type { StandingChange } from "./rules";

type News = {
  person: { email: string; locale: string };
  organization: string;
  change: StandingChange;
  message: string;
};

/** Tells a representative that the membership's status has changed, with the secretariat's own words. */
export async function tellStanding(tx: Tx, { person, organization, change, message }: News): Promise<void> {
  const locale = spoken(person.locale);
  const t = translator(locale, "mail");
  await mail(tx, {
    to: person.email,
    locale,
    subject: t(`standing.${change}.subject`, { organization }),
    blocks: [
      { kind: "paragraph", text: t(`standing.${change}.body`, { organization }) },
      { kind: "quote", text: message },
      ...(change === "restore"
        ? [
            {
              kind: "button" as const,
              label: t("standing.sign-in"),
              url: new URL(paths.signIn(locale), env.PORTAL_URL).href,
            },
          ]
        : []),
    ],
  });
}
