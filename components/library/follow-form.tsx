import { Radios } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import { Facts } from "@/components/ui/facts";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { frequencies } from "@/lib/library/alerts/rules";
import type { Condition } from "@/lib/library/catalogue/wording";

type Props = {
  locale: Locale;
  /** As its address says it; null when it is too long to be followed. */
  search: string | null;
  conditions: readonly Condition[];
  follow: FormAction;
};

/** What will be followed, for which address, how often; and what is kept of it. */
export function FollowForm({ locale, search, conditions, follow }: Props) {
  const t = translator(locale, "alerts");
  return (
    <>
      <p className="mb-4">{t(conditions.length > 0 ? "follow.narrowed" : "follow.followed-all")}</p>
      {conditions.length > 0 && (
        <Facts
          items={conditions.map(({ name, values }) => ({
            label: conditionName(locale, name),
            value: <bdi className="break-words">{values.join(" · ")}</bdi>,
          }))}
        />
      )}
      {search === null ? (
        <Notice tone="alert">{t("follow.too-long")}</Notice>
      ) : (
        <Form action={follow} locale={locale} className="mt-8 space-y-6">
          <input type="hidden" name="search" value={search} />
          <TextField
            name="email"
            type="email"
            dir="ltr"
            autoComplete="email"
            required
            maxLength={254}
            label={t("follow.email")}
          />
          <Radios
            name="frequency"
            label={t("follow.frequency")}
            hint={t("follow.frequency-hint")}
            options={frequencies.map((value) => ({ value, label: t(`frequencies.${value}`) }))}
            defaultValue="WEEKLY"
          />
          <Submit>{t("follow.submit")}</Submit>
        </Form>
      )}
      <p className="mt-8 text-sm text-soft">{t("follow.kept")}</p>
    </>
  );
}

function conditionName(locale: Locale, name: Condition["name"]): string {
  if (name === "words" || name === "years") return translator(locale, "alerts")(`conditions.${name}`);
  return translator(locale, "library")(`facets.${name}`);
}
