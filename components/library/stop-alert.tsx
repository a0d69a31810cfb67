import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { Page } from "@/components/layout/page";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { FollowedSearch } from "@/lib/library/alerts/queries";
import { stoppedDays } from "@/lib/library/alerts/rules";
import { paths } from "@/lib/paths";

type Props = { locale: Locale; followed: FollowedSearch | null; stop: FormAction; again: FormAction };

/** One followed search to be stopped, or followed again. */
export function StopAlert({ locale, followed, stop, again }: Props) {
  const t = translator(locale, "alerts");
  if (!followed) {
    return (
      <Page narrow title={t("stop.title")} back={{ href: paths.library(locale), label: t("stop.library") }}>
        <p>{t("stop.over")}</p>
      </Page>
    );
  }
  const { id, key, words, isStopped } = followed;
  return (
    <Page narrow title={t("stop.title")} back={{ href: paths.library(locale), label: t("stop.library") }}>
      <p className="mb-6 break-words">{t(isStopped ? "stop.stopped" : "stop.body", { words })}</p>
      <Form action={isStopped ? again : stop} locale={locale}>
        <input type="hidden" name="alert" value={id} />
        <input type="hidden" name="key" value={key} />
        <Submit tone={isStopped ? "quiet" : "primary"}>{t(isStopped ? "stop.again" : "stop.submit")}</Submit>
        {isStopped && <p className="text-sm text-soft">{t("stop.again-until", { days: stoppedDays })}</p>}
      </Form>
    </Page>
  );
}
