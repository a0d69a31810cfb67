import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { Facts } from "@/components/ui/facts";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Setup = {
  readonly mode: string;
  readonly address: string;
  readonly paymentsAreStandIn: boolean;
  readonly mailIsStandIn: boolean;
  readonly filesAreOnDisk: boolean;
};

type Props = {
  locale: Locale;
  setup: Setup;
  queue: { waiting: number; parked: number };
  alerts: { daily: number; weekly: number; addresses: number };
  retry: FormAction;
};

export function SettingsView({ locale, setup, queue, alerts, retry }: Props) {
  const t = translator(locale, "admin");
  return (
    <>
      <p className="mb-6 text-soft">{t("settings.intro")}</p>
      <Facts
        items={[
          { label: t("settings.mode"), value: <code>{setup.mode}</code> },
          { label: t("settings.address"), value: <bdi>{setup.address}</bdi> },
          {
            label: t("settings.payments"),
            value: t(setup.paymentsAreStandIn ? "settings.payments-standin" : "settings.payments-live"),
          },
          { label: t("settings.mail"), value: t(setup.mailIsStandIn ? "settings.mail-standin" : "settings.mail-live") },
          { label: t("settings.files"), value: t(setup.filesAreOnDisk ? "settings.files-disk" : "settings.files-s3") },
          {
            label: t("settings.jobs"),
            value: `${t("settings.jobs-waiting", { count: queue.waiting })} · ${t("settings.jobs-parked", { count: queue.parked })}`,
          },
          {
            label: translator(locale, "alerts")("admin.label"),
            value: translator(locale, "alerts")("admin.value", alerts),
          },
        ]}
      />
      {queue.parked > 0 && (
        <Form action={retry} locale={locale} className="mt-6">
          <Submit tone="quiet">{t("settings.retry")}</Submit>
        </Form>
      )}
    </>
  );
}
