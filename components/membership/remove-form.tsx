import type { ReactNode } from "react";
import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { locale: Locale; action: FormAction; version: number; children: ReactNode };

/** Removing is behind a fold: a second, deliberate press. `children` are the hidden fields that say what. */
export function RemoveForm({ locale, action, version, children }: Props) {
  const word = translator(locale, "common")("remove");
  return (
    <details className="mt-10 border-t border-rule pt-4">
      <summary className="cursor-pointer text-alert">{word}</summary>
      <Form action={action} locale={locale} className="mt-3">
        <input type="hidden" name="version" value={version} />
        {children}
        <Submit tone="danger">{word}</Submit>
      </Form>
    </details>
  );
}
