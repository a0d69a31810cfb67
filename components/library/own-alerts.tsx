import { Checkbox } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { Select } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import { Empty } from "@/components/ui/empty";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { FollowedSearch } from "@/lib/library/alerts/queries";
import { frequencies } from "@/lib/library/alerts/rules";
import type { FollowerLink } from "@/lib/library/alerts/schema";

type Actions = Readonly<Record<"again" | "change" | "erase" | "stop" | "stopEverything", FormAction>>;

type Props = {
  locale: Locale;
  link: FollowerLink;
  email: string;
  alerts: readonly FollowedSearch[];
  isConfirmed: boolean;
  actions: Actions;
};

/** All that an address follows: change it, stop it, have the address erased. */
export function OwnAlerts({ locale, link, email, alerts, isConfirmed, actions }: Props) {
  const t = translator(locale, "alerts");
  const ofFollower = (
    <>
      <input type="hidden" name="follower" value={link.follower} />
      <input type="hidden" name="key" value={link.key} />
    </>
  );
  return (
    <>
      {isConfirmed && <Notice tone="good">{t("notices.confirmed")}</Notice>}
      <p className="mb-2 break-words font-serif text-xl">
        <bdi>{email}</bdi>
      </p>
      <p className="mb-8 text-soft">{t("own.intro")}</p>
      {alerts.length === 0 && <Empty>{t("own.none")}</Empty>}
      <ul className="divide-y divide-rule border-rule border-y empty:hidden">
        {alerts.map((alert) => (
          <OneAlert key={alert.id} {...{ locale, link, alert, actions }} />
        ))}
      </ul>
      {alerts.some(({ isStopped }) => !isStopped) && (
        <Form action={actions.stopEverything} locale={locale} className="mt-6">
          {ofFollower}
          <Submit tone="quiet">{t("own.stop-all")}</Submit>
        </Form>
      )}
      <section aria-labelledby="erase" className="mt-12 border-rule border-t pt-6">
        <h2 id="erase" className="mb-3">
          {t("own.erase-title")}
        </h2>
        <p className="mb-4">{t("own.erase-body")}</p>
        <Form action={actions.erase} locale={locale}>
          {ofFollower}
          <Checkbox name="understood" label={t("own.understood")} />
          <Submit tone="danger">{t("own.erase")}</Submit>
        </Form>
      </section>
    </>
  );
}

type One = Pick<Props, "locale" | "link" | "actions"> & { alert: FollowedSearch };

function OneAlert({ locale, link, alert: { id, key, words, href, frequency, isStopped }, actions }: One) {
  const t = translator(locale, "alerts");
  const ofAlert = (
    <>
      <input type="hidden" name="alert" value={id} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="follower" value={link.follower} />
      <input type="hidden" name="followerKey" value={link.key} />
    </>
  );
  return (
    <li className="space-y-3 py-5">
      <p className="break-words">
        <a href={href}>{words}</a>
        {isStopped && <span className="ms-2 text-soft text-sm">{t("own.stopped")}</span>}
      </p>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        {!isStopped && (
          <Form action={actions.change} locale={locale} className="flex flex-wrap items-end gap-3">
            {ofAlert}
            <Select
              name="frequency"
              label={t("own.frequency")}
              options={frequencies.map((value) => ({ value, label: t(`frequencies.${value}`) }))}
              defaultValue={frequency}
            />
            <Submit tone="quiet" aria-label={`${t("own.save")}: ${words}`}>
              {t("own.save")}
            </Submit>
          </Form>
        )}
        <Form action={isStopped ? actions.again : actions.stop} locale={locale}>
          {ofAlert}
          <Submit tone="quiet" aria-label={`${t(isStopped ? "own.again" : "own.stop")}: ${words}`}>
            {t(isStopped ? "own.again" : "own.stop")}
          </Submit>
        </Form>
      </div>
    </li>
  );
}
