import { Radios } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { Select, TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import { Tag } from "@/components/ui/tag";
import type { RepresentativeRow } from "@/lib/accounts/representatives/queries";
import type { FormAction } from "@/lib/auth/action";
import { type Locale, locales, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Actions = Readonly<Record<"resend" | "setRole" | "remove", FormAction>>;
type Props = { locale: Locale; people: readonly RepresentativeRow[]; mayManage: boolean; actions: Actions };

export function Representatives({ people, ...rest }: Props) {
  return (
    <ul className="mb-12 border-t border-rule">
      {people.map((person) => (
        <Representative key={person.userId} person={person} {...rest} />
      ))}
    </ul>
  );
}

function Representative({ locale, person, mayManage, actions }: Omit<Props, "people"> & { person: RepresentativeRow }) {
  const t = translator(locale, "users");
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3 border-b border-rule py-4">
      <div className="min-w-0">
        <p className="font-serif text-lg break-words">
          <bdi>{person.name}</bdi> {person.self && <span className="text-base text-soft">{t("people.you")}</span>}
        </p>
        <p className="text-sm break-all text-soft">
          <bdi>{person.email}</bdi>
        </p>
        <p className="mt-1.5 flex gap-2">
          <Tag tone="strong">{t(`role.${person.role}`)}</Tag>
          {!person.joined && <Tag>{t("people.invited")}</Tag>}
          {person.joined && !person.hasSecondFactor && <Tag>{t("people.no-second-factor")}</Tag>}
        </p>
      </div>
      {mayManage && (
        <div className="flex flex-wrap items-start gap-2">
          {!person.joined && (
            <Act locale={locale} action={actions.resend} userId={person.userId} label={t("people.resend")} />
          )}
          <Act
            locale={locale}
            action={actions.setRole}
            userId={person.userId}
            role={person.role === "OWNER" ? "EDITOR" : "OWNER"}
            label={t(person.role === "OWNER" ? "people.make-editor" : "people.make-owner")}
          />
          <details>
            <summary className="cursor-pointer rounded-[3px] border border-edge px-3 py-1 text-sm font-semibold">
              {t("people.remove")}
            </summary>
            <div className="mt-2 max-w-64 space-y-2">
              <p className="text-sm">{t("people.remove-confirm", { name: person.name })}</p>
              <Act locale={locale} action={actions.remove} userId={person.userId} label={t("people.remove")} danger />
            </div>
          </details>
        </div>
      )}
    </li>
  );
}

type ActProps = { locale: Locale; action: FormAction; userId: string; role?: string; label: string; danger?: boolean };

function Act({ locale, action, userId, role, label, danger = false }: ActProps) {
  return (
    <Form action={action} locale={locale} className="space-y-2">
      <input type="hidden" name="userId" value={userId} />
      {role && <input type="hidden" name="role" value={role} />}
      <Submit tone={danger ? "danger" : "quiet"} className="px-3 py-1 text-sm">
        {label}
      </Submit>
    </Form>
  );
}

export function InvitationForm({ locale, action }: { locale: Locale; action: FormAction }) {
  const t = translator(locale, "users");
  const roles = (["EDITOR", "OWNER"] as const).map((value) => ({
    value,
    label: t(`role.${value}`),
    hint: t(`role-hint.${value}`),
  }));
  return (
    <section aria-labelledby="invite" className="max-w-xl">
      <h2 id="invite" className="mb-4">
        {t("people.invite")}
      </h2>
      <Form action={action} locale={locale}>
        <TextField name="name" label={t("people.name")} maxLength={120} autoComplete="off" required />
        <TextField name="email" label={t("people.email")} type="email" maxLength={254} autoComplete="off" required />
        <Radios name="role" label={t("people.role")} options={roles} defaultValue="EDITOR" />
        <Select
          name="language"
          label={t("people.language")}
          options={locales.map((value) => ({ value, label: ownName(value) }))}
          defaultValue={locale}
        />
        <Submit>{t("people.send")}</Submit>
      </Form>
    </section>
  );
}
