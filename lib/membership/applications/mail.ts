import type { Tx } from "@/lib/db/client";
import type { Application } from "@/lib/db/generated/client";
import { env } from "@/lib/env";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { mail } from "@/lib/mail/mail";
import { paths } from "@/lib/paths";

// What an applicant hears of each step, in the language they chose, and what waits for the committee.

const address = (path: string) => new URL(path, env.PORTAL_URL).href;

/** The database knows six languages; mails are worded in those the portal speaks. */
export function spoken(locale: string): Locale {
  return isLocale(locale) ? locale : "en";
}

export async function mailLink(tx: Tx, application: Application, token: string): Promise<void> {
  const locale = spoken(application.locale);
  const t = translator(locale, "mail");
  await mail(tx, {
    to: application.email,
    locale,
    subject: t("application.link.subject"),
    blocks: [
      {
        kind: "paragraph",
        text: t(application.status === "DRAFT" ? "application.link.start" : "application.link.follow"),
      },
      { kind: "button", label: t("application.link.button"), url: address(paths.applicationLink(locale, token)) },
      { kind: "note", text: t("application.link.note") },
    ],
  });
}

type Told = "received" | "question" | "approved" | "declined" | "withdrawn";

/** `words` is what the secretariat wrote, quoted as it is. */
export async function tell(tx: Tx, application: Application, what: Told, words?: string): Promise<void> {
  const locale = spoken(application.locale);
  const t = translator(locale, "mail");
  const reference = application.reference;
  const name = application.organizationName || application.email;
  await mail(tx, {
    to: application.email,
    locale,
    subject: t(`application.${what}.subject`, { reference }),
    blocks: [
      { kind: "paragraph", text: t(`application.${what}.body`, { name, reference }) },
      ...(words ? [{ kind: "quote" as const, text: words }] : []),
      ...(what === "withdrawn"
        ? []
        : [{ kind: "button" as const, label: t("application.see"), url: address(paths.findApplication(locale)) }]),
    ],
  });
}

export const mailReceived = (tx: Tx, application: Application) => tell(tx, application, "received");
export const mailWithdrawn = (tx: Tx, application: Application) => tell(tx, application, "withdrawn");

export const mailWaiting = (tx: Tx, application: Application) =>
  tellCommittee(tx, application, "waiting", ["ADMIN", "REVIEWER"]);
export const mailAnswered = (tx: Tx, application: Application) => tellCommittee(tx, application, "answered", ["ADMIN"]);

async function tellCommittee(
  tx: Tx,
  application: Application,
  what: "waiting" | "answered",
  roles: ("ADMIN" | "REVIEWER")[],
) {
  const people = await tx.user.findMany({
    where: { role: { in: roles }, disabledAt: null, passwordHash: { not: null } },
  });
  for (const person of people) {
    const locale = spoken(person.locale);
    const t = translator(locale, "mail");
    const name = application.organizationName;
    await mail(tx, {
      to: person.email,
      locale,
      subject: t(`application.${what}.subject`, { name }),
      blocks: [
        { kind: "paragraph", text: t(`application.${what}.body`, { name, reference: application.reference }) },
        { kind: "button", label: t("application.read"), url: address(paths.admin.application(locale, application.id)) },
      ],
    });
  }
}
