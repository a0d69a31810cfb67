import type { ReactNode } from "react";
import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Props = { locale: Locale; action: FormAction; next?: string | undefined };

function Next({ next }: { next: string | undefined }) {
  return next ? <input type="hidden" name="next" value={next} /> : null;
}

export function SignInForm({ locale, action, next }: Props) {
  const t = translator(locale, "account");
  return (
    <>
      <Form action={action} locale={locale}>
        <Next next={next} />
        <TextField
          name="email"
          label={t("sign-in.email")}
          type="email"
          autoComplete="username"
          maxLength={254}
          required
        />
        <TextField
          name="password"
          label={t("sign-in.password")}
          type="password"
          autoComplete="current-password"
          maxLength={512}
          required
        />
        <Submit>{t("sign-in.submit")}</Submit>
      </Form>
      <p className="mt-6">
        <a href={paths.forgot(locale)}>{t("sign-in.forgot")}</a>
      </p>
      <p className="mt-8 border-t border-rule pt-4 text-soft">
        {t("sign-in.not-member")} <a href={paths.join(locale)}>{t("sign-in.join")}</a>
      </p>
    </>
  );
}

function CodeField({ label }: { label: ReactNode }) {
  return (
    <TextField
      name="code"
      label={label}
      inputMode="text"
      autoComplete="one-time-code"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={12}
      dir="ltr"
      className="max-w-48 font-mono tracking-widest"
      required
    />
  );
}

export function CodeForm({ locale, action, next }: Props) {
  const t = translator(locale, "account");
  return (
    <>
      <Form action={action} locale={locale}>
        <Next next={next} />
        <CodeField label={t("code.code")} />
        <Submit>{t("code.submit")}</Submit>
      </Form>
      <p className="mt-6">
        <a href={paths.signIn(locale)}>{t("code.again")}</a>
      </p>
    </>
  );
}

type SetUp = Props & { secret: string; qr: ReactNode; recoveryCodes: readonly string[] };

/** Three steps on one page: scan, keep the recovery codes, prove that the app works. */
export function SetUpForm({ locale, action, next, secret, qr, recoveryCodes }: SetUp) {
  const t = translator(locale, "account");
  return (
    <ol className="space-y-10">
      <li>
        <p className="mb-4">{t("set-up.step-one")}</p>
        <div role="img" aria-label={t("set-up.qr")} className="size-52 bg-white p-2">
          {qr}
        </div>
        <p className="mt-3 text-sm">
          {t("set-up.secret")}:{" "}
          <code dir="ltr" className="break-all">
            {secret}
          </code>
        </p>
      </li>
      <li>
        <h2 className="mb-2 text-xl">{t("set-up.done-title")}</h2>
        <p className="mb-4">{t("set-up.done")}</p>
        <ul dir="ltr" className="grid max-w-sm grid-cols-2 gap-x-6 gap-y-1 border border-rule bg-sheet p-4 font-mono">
          {recoveryCodes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
      </li>
      <li>
        <p className="mb-4">{t("set-up.step-two")}</p>
        <Form action={action} locale={locale}>
          <Next next={next} />
          <CodeField label={t("set-up.code")} />
          <Submit>{t("set-up.submit")}</Submit>
        </Form>
      </li>
    </ol>
  );
}

export function ForgotForm({ locale, action }: Props) {
  const t = translator(locale, "account");
  return (
    <Form action={action} locale={locale}>
      <TextField
        name="email"
        label={t("sign-in.email")}
        type="email"
        autoComplete="username"
        maxLength={254}
        required
      />
      <Submit>{t("forgot.submit")}</Submit>
    </Form>
  );
}

type NewPassword = Props & { token: string; minimum: number; name?: string };

/** The new password twice; with `name`, an invitation is accepted. */
export function NewPasswordForm({ locale, action, token, minimum, name }: NewPassword) {
  const t = translator(locale, "account");
  return (
    <Form action={action} locale={locale}>
      <input type="hidden" name="token" value={token} />
      {name !== undefined && (
        <TextField
          name="name"
          label={t("invitation.name")}
          defaultValue={name}
          autoComplete="name"
          maxLength={120}
          required
        />
      )}
      <PasswordPair locale={locale} minimum={minimum} />
      <Submit>{t(name === undefined ? "set.submit" : "invitation.submit")}</Submit>
    </Form>
  );
}

export function PasswordPair({ locale, minimum }: { locale: Locale; minimum: number }) {
  const t = translator(locale, "account");
  return (
    <>
      <TextField
        name="password"
        label={t("set.password")}
        hint={t("set.hint", { minimum })}
        type="password"
        autoComplete="new-password"
        maxLength={512}
        required
      />
      <TextField
        name="repeat"
        label={t("set.repeat")}
        type="password"
        autoComplete="new-password"
        maxLength={512}
        required
      />
    </>
  );
}

export function RenewForm({ locale, action, token }: Props & { token: string }) {
  return (
    <Form action={action} locale={locale}>
      <input type="hidden" name="token" value={token} />
      <Submit>{translator(locale, "account")("invitation.renew")}</Submit>
    </Form>
  );
}

export function AgainForm({ locale, action, next, asksCode }: Props & { asksCode: boolean }) {
  const t = translator(locale, "account");
  return (
    <Form action={action} locale={locale}>
      <Next next={next} />
      <TextField
        name="password"
        label={t("sign-in.password")}
        type="password"
        autoComplete="current-password"
        maxLength={512}
        required
      />
      {asksCode && <CodeField label={t("again.code")} />}
      <Submit>{t("again.submit")}</Submit>
    </Form>
  );
}
