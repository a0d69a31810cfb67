import type { ReactNode } from "react";
import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import { Facts } from "@/components/ui/facts";
import { deviceName } from "@/lib/accounts/own/rules";
import type { UserDetail } from "@/lib/accounts/users/queries";
import type { FormAction } from "@/lib/auth/action";
import { formatDateTime } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { NeedsRecent } from "./needs-recent";

type ActionName =
  | "setCommitteeSeat"
  | "disable"
  | "enable"
  | "endAll"
  | "endOne"
  | "sendReset"
  | "removeFactor"
  | "setEmail";

type Props = {
  locale: Locale;
  user: UserDetail;
  isSelf: boolean;
  recent: boolean;
  actions: Readonly<Record<ActionName, FormAction>>;
};

export function UserView({ locale, user, isSelf, recent, actions }: Props) {
  const t = translator(locale, "users");
  return (
    <>
      {!recent && <NeedsRecent locale={locale} next={paths.admin.user(locale, user.id)} />}
      <div className="grid gap-12 lg:grid-cols-2">
        <div>
          <Facts
            items={[
              { label: t("admin.email"), value: <bdi>{user.email}</bdi> },
              { label: t("admin.role"), value: t(`role.${user.role}`) },
              { label: t("admin.status"), value: t(`admin.${user.status}`) },
              { label: t("admin.second-factor"), value: t(user.hasSecondFactor ? "admin.has" : "admin.has-not") },
              {
                label: t("admin.organization"),
                value: user.organizationId && (
                  <a href={paths.admin.member(locale, user.organizationId)}>
                    <bdi>{user.organization}</bdi>
                  </a>
                ),
              },
            ]}
          />
          <Sessions locale={locale} user={user} action={actions.endOne} />
        </div>
        {!isSelf && <Acts locale={locale} user={user} actions={actions} />}
      </div>
    </>
  );
}

function Sessions({ locale, user, action }: { locale: Locale; user: UserDetail; action: FormAction }) {
  const t = translator(locale, "users");
  return (
    <section aria-labelledby="sessions" className="mt-10">
      <h2 id="sessions" className="mb-3">
        {t("admin.sessions")}
      </h2>
      {user.sessions.length === 0 && <p className="text-soft">{t("admin.no-sessions")}</p>}
      <ul>
        {user.sessions.map((session) => (
          <li key={session.id} className="flex items-center justify-between gap-4 border-t border-rule py-2.5">
            <span className="min-w-0 text-sm">
              <span className="block truncate">{deviceName(session.userAgent) ?? t("admin.unknown-device")}</span>
              <span className="text-soft">
                {t("admin.last-seen")}: {formatDateTime(session.lastSeenAt, locale)}
              </span>
            </span>
            <Form action={action} locale={locale} className="">
              <input type="hidden" name="userId" value={user.id} />
              <input type="hidden" name="sessionId" value={session.id} />
              <Submit tone="quiet" className="px-3 py-1 text-sm">
                {t("admin.end")}
              </Submit>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Acts({ locale, user, actions }: Pick<Props, "locale" | "user" | "actions">) {
  const t = translator(locale, "users");
  const isReviewer = user.role === "REVIEWER";
  const act = (action: FormAction, label: string, extra?: ReactNode, danger = false) => (
    <Form action={action} locale={locale} className="space-y-2 border-t border-rule pt-4">
      <input type="hidden" name="userId" value={user.id} />
      {extra}
      <Submit tone={danger ? "danger" : "quiet"}>{label}</Submit>
    </Form>
  );
  return (
    <section aria-labelledby="acts">
      <h2 id="acts" className="mb-4">
        {t("admin.acts")}
      </h2>
      <div className="space-y-4">
        {user.role !== "ADMIN" &&
          act(
            actions.setCommitteeSeat,
            t(isReviewer ? "admin.unmake-reviewer" : "admin.make-reviewer"),
            <input type="hidden" name="role" value={isReviewer ? "REPRESENTATIVE" : "REVIEWER"} />,
          )}
        {user.status !== "disabled" && act(actions.sendReset, t("admin.send-reset"))}
        {user.sessions.length > 0 && act(actions.endAll, t("admin.end-all"))}
        {act(
          actions.setEmail,
          t("admin.change-email"),
          <TextField
            name="email"
            type="email"
            label={t("admin.new-email")}
            hint={t("admin.change-email-confirm")}
            maxLength={254}
            autoComplete="off"
            required
          />,
        )}
        {user.hasSecondFactor &&
          act(
            actions.removeFactor,
            t("admin.remove-factor"),
            <p className="text-sm text-soft">{t("admin.remove-factor-confirm")}</p>,
            true,
          )}
        {user.status === "disabled"
          ? act(actions.enable, t("admin.enable"))
          : act(
              actions.disable,
              t("admin.disable"),
              <p className="text-sm text-soft">{t("admin.disable-confirm")}</p>,
              true,
            )}
      </div>
    </section>
  );
}
