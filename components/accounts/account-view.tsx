import type { ReactNode } from "react";
import { Form } from "@/components/forms/form";
import { Select, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import { ButtonLink } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import type { OwnSession } from "@/lib/accounts/own/queries";
import { deviceName } from "@/lib/accounts/own/rules";
import type { FormAction } from "@/lib/auth/action";
import { formatDateTime } from "@/lib/i18n/format";
import { type Locale, locales, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { PasswordPair } from "./sign-in-forms";

type Actions = Readonly<
  Record<"saveName" | "newPassword" | "turnOffFactor" | "endSession" | "leaveEverywhere", FormAction>
>;

type Props = {
  locale: Locale;
  person: { name: string; email: string; language: Locale };
  factor: { isOn: boolean; isRequired: boolean; codesLeft: number };
  /** Characters a new password needs. */
  shortest: number;
  sessions: readonly OwnSession[];
  actions: Actions;
};

export function AccountView({ locale, person, factor, shortest, sessions, actions }: Props) {
  const t = translator(locale, "account");
  return (
    <div className="grid gap-x-16 gap-y-12 lg:grid-cols-2">
      <Section title={t("account.you")}>
        <Form action={actions.saveName} locale={locale}>
          <TextField
            name="name"
            label={t("account.name")}
            defaultValue={person.name}
            autoComplete="name"
            maxLength={120}
            required
          />
          <p>
            <span className="block font-semibold">{t("account.email")}</span>
            <bdi className="break-all">{person.email}</bdi>
            <span className="block text-sm text-soft">{t("account.email-hint")}</span>
          </p>
          <Select
            name="language"
            label={t("account.language")}
            options={locales.map((value) => ({ value, label: ownName(value) }))}
            defaultValue={person.language}
          />
          <Submit tone="quiet">{translator(locale, "common")("save")}</Submit>
        </Form>
      </Section>
      <Section title={t("account.factor")}>
        <SecondFactor locale={locale} factor={factor} action={actions.turnOffFactor} />
      </Section>
      <Section title={t("account.password")}>
        <Form action={actions.newPassword} locale={locale}>
          <TextField
            name="current"
            label={t("account.current")}
            type="password"
            autoComplete="current-password"
            maxLength={512}
            required
          />
          <PasswordPair locale={locale} minimum={shortest} />
          <Submit tone="quiet">{t("account.change-password")}</Submit>
        </Form>
      </Section>
      <Section title={t("account.sessions")}>
        <Sessions locale={locale} sessions={sessions} actions={actions} />
      </Section>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="min-w-0">
      <h2 className="mb-4">{title}</h2>
      {children}
    </section>
  );
}

function SecondFactor({ locale, factor, action }: { locale: Locale; factor: Props["factor"]; action: FormAction }) {
  const t = translator(locale, "account");
  if (!factor.isOn) {
    return (
      <>
        <p className="mb-4">{t("account.factor-off")}</p>
        <ButtonLink href={paths.setUpSecondFactor(locale)}>{t("account.set-up")}</ButtonLink>
      </>
    );
  }
  return (
    <>
      <p className="mb-4">{t("account.factor-on", { count: factor.codesLeft })}</p>
      {factor.isRequired ? (
        <p className="text-soft">{t("account.required")}</p>
      ) : (
        <details>
          <summary className="cursor-pointer font-semibold">{t("account.turn-off")}</summary>
          <Form action={action} locale={locale} className="mt-4 space-y-4">
            <p className="text-soft">{t("account.turn-off-confirm")}</p>
            <TextField
              name="password"
              label={t("account.current")}
              type="password"
              autoComplete="current-password"
              maxLength={512}
              required
            />
            <Submit tone="danger">{t("account.turn-off")}</Submit>
          </Form>
        </details>
      )}
    </>
  );
}

function Sessions({ locale, sessions, actions }: Pick<Props, "locale" | "sessions" | "actions">) {
  const t = translator(locale, "account");
  return (
    <>
      <ul className="mb-6 border-t border-rule">
        {sessions.map((session) => (
          <li key={session.id} className="flex items-center justify-between gap-4 border-b border-rule py-3">
            <div className="min-w-0 text-sm">
              <p className="font-semibold">
                <bdi>{deviceName(session.userAgent) ?? t("account.unknown-device")}</bdi>
              </p>
              <p className="text-soft">
                <bdi>{session.address}</bdi>{" "}
                {t("account.last-seen", { at: formatDateTime(session.lastSeenAt, locale) })}
              </p>
            </div>
            {session.isThis ? (
              <Tag tone="good">{t("account.this-device")}</Tag>
            ) : (
              <Form action={actions.endSession} locale={locale} className="">
                <input type="hidden" name="sessionId" value={session.id} />
                <Submit tone="quiet" className="px-3 py-1 text-sm">
                  {t("account.end")}
                </Submit>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <Form action={actions.leaveEverywhere} locale={locale} className="space-y-2">
        <Submit tone="danger">{t("account.everywhere")}</Submit>
        <p className="text-sm text-soft">{t("account.everywhere-hint")}</p>
      </Form>
    </>
  );
}
