import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { OwnApplication } from "@/lib/membership/applications/queries";
import { Words } from "./application-facts";

type Event = {
  key: string;
  at: Date;
  what: "started" | "received" | "asked" | "answered" | "approved" | "declined";
  words?: string;
};

/** What has happened to an application, in order. */
export function ApplicationTimeline({ locale, application }: { locale: Locale; application: OwnApplication }) {
  const t = translator(locale, "join");
  return (
    <section>
      <h2 className="mb-4">{t("status.timeline")}</h2>
      <ol className="space-y-5 border-s border-rule ps-5">
        {eventsOf(application).map(({ key, at, what, words }) => (
          <li key={key}>
            <p className="text-sm text-soft">
              <time dateTime={at.toISOString()}>{formatDate(at, locale)}</time>
            </p>
            <p className="font-semibold">{t(`status.${what}`)}</p>
            {words && <Words text={words} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function eventsOf({ createdAt, submittedAt, messages, decisions }: OwnApplication): Event[] {
  const events: Event[] = [
    { key: "started", at: createdAt, what: "started" },
    ...(submittedAt ? [{ key: "received", at: submittedAt, what: "received" } as const] : []),
    ...messages.map(
      ({ id, createdAt: at, fromApplicant, body }) =>
        ({ key: id, at, what: fromApplicant ? "answered" : "asked", words: body }) as const,
    ),
    ...decisions
      .filter(({ outcome }) => outcome !== "INFORMATION_REQUESTED")
      .map(
        ({ id, createdAt: at, outcome, reason }) =>
          ({ key: id, at, what: outcome === "APPROVED" ? "approved" : "declined", words: reason }) as const,
      ),
  ];
  return events.sort((a, b) => a.at.getTime() - b.at.getTime());
}
