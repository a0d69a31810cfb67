import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { Page } from "@/components/layout/page";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { locale: Locale; link: { card: string; key: string } | null; done: boolean; stop: FormAction };

/** Somebody who got a card says that they want no more. */
export function StopCards({ locale, link, done, stop }: Props) {
  const t = translator(locale, "dedication");
  if (done || !link) {
    return (
      <Page title={t("stop.title")} narrow>
        <p className="prose">{done ? t("stop.done") : t("stop.unknown")}</p>
      </Page>
    );
  }
  return (
    <Page title={t("stop.title")} narrow>
      <p className="prose mb-8">{t("stop.body")}</p>
      <Form action={stop} locale={locale}>
        <input type="hidden" name="card" value={link.card} />
        <input type="hidden" name="key" value={link.key} />
        <Submit>{t("stop.button")}</Submit>
      </Form>
    </Page>
  );
}
