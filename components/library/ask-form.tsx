import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { locale: Locale; slug: string; language: string; ask: FormAction };

/** One wish for one language; what is kept of it is said before. */
export function AskForm({ locale, slug, language, ask }: Props) {
  const t = translator(locale, "reading");
  return (
    <>
      <p className="mb-4">{t("ask.intro")}</p>
      <Form action={ask} locale={locale}>
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="language" value={language} />
        <Submit>{t("ask.button")}</Submit>
      </Form>
      <p className="mt-6 text-sm text-soft">{t("ask.kept")}</p>
    </>
  );
}
