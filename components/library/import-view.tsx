import { Radios } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/auth/action";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { imports } from "@/lib/i18n/messages/en/imports";
import { translator } from "@/lib/i18n/translator";
import type { FoundImport } from "@/lib/library/imports/queries";
import { paths } from "@/lib/paths";
import { ImportProblems } from "./import-problems";

type Props = { locale: Locale; found: FoundImport; page: number; confirm: FormAction };

/** How an import stands: on its way, what was found, what can be done, what came of it. */
export function ImportView({ locale, found, page, confirm }: Props) {
  const t = translator(locale, "imports");
  const { state, tableName, archiveName, records, startedBy, createdAt, failure, total } = found;
  return (
    <div className="space-y-8">
      <p className="break-words text-soft">
        <bdi>{[tableName, archiveName].filter(Boolean).join(" + ")}</bdi> · {t(`states.${state}`)} ·{" "}
        {t("by", { name: startedBy.name, date: formatDate(createdAt, locale) })}
        {state !== "CHECKING" && ` · ${t("records", { count: records })}`}
      </p>
      <Progress locale={locale} found={found} />
      {failure && <Notice tone="alert">{t(`failures.${failure as keyof (typeof imports)["failures"]}`)}</Notice>}
      {state === "CHECKED" && <Findings locale={locale} found={found} confirm={confirm} />}
      {state === "DONE" && <Outcome locale={locale} found={found} />}
      {total > 0 && <ImportProblems locale={locale} found={found} page={page} />}
    </div>
  );
}

function Progress({ locale, found }: Pick<Props, "locale" | "found">) {
  const t = translator(locale, "imports");
  const { state, done, parts } = found;
  if (state !== "CHECKING" && state !== "IMPORTING") return null;
  const words = t(state === "CHECKING" ? "checking-now" : "importing-now", { done, parts });
  return (
    <div role="status">
      <progress value={done} max={Math.max(parts, 1)} className="w-full accent-ink" aria-label={t(`states.${state}`)} />
      <p className="text-soft">{words}</p>
    </div>
  );
}

function Findings({ locale, found, confirm }: Omit<Props, "page">) {
  const t = translator(locale, "imports");
  const { id, blocking, total, records } = found;
  if (blocking > 0) return <Notice tone="alert">{t("blocked", { count: blocking })}</Notice>;
  return (
    <>
      <Notice tone={total > 0 ? "plain" : "good"}>{total > 0 ? t("warned", { count: total }) : t("fine")}</Notice>
      <Form action={confirm} locale={locale}>
        <input type="hidden" name="importId" value={id} />
        <Radios
          name="how"
          label={t("how-title")}
          defaultValue="wait"
          options={(["wait", "publish"] as const).map((value) => ({ value, label: t(value) }))}
        />
        <Submit>{t("start", { count: records })}</Submit>
      </Form>
    </>
  );
}

function Outcome({ locale, found }: Pick<Props, "locale" | "found">) {
  const t = translator(locale, "imports");
  return (
    <section>
      <Notice tone="good">{t("done", { count: found.records })}</Notice>
      <ul className="mt-4">
        {found.documents.map(({ id, title, locale: language }) => (
          <li key={id} className="border-t border-rule py-2">
            <a href={paths.admin.document(locale, id)} lang={language}>
              <bdi>{title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
