import type { AuditChange } from "@/lib/audit/record";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** Before and after, field by field; a long text is folded away. */
export function AuditChangeView({ locale, change }: { locale: Locale; change: AuditChange }) {
  const t = translator(locale, "admin");
  const fields = Object.entries(change);
  if (fields.length === 0) return <span className="text-soft">{t("audit.none")}</span>;
  return (
    <dl className="max-w-md space-y-1 text-sm">
      {fields.map(([name, { before, after }]) => (
        <div key={name}>
          <dt className="text-soft">
            <code dir="ltr">{name}</code>
          </dt>
          <dd className="break-words">
            {before !== undefined && before !== null && (
              <del>
                <span className="sr-only">{t("audit.before")} </span>
                <Value value={before} />
              </del>
            )}{" "}
            {after !== undefined && after !== null && (
              <ins className="no-underline">
                <span className="sr-only">{t("audit.after")} </span>
                <Value value={after} />
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const short = 120;

function Value({ value }: { value: unknown }) {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (text.length <= short) return <bdi>{text}</bdi>;
  return (
    <details className="inline-block">
      <summary className="cursor-pointer">
        <bdi>{text.slice(0, short)}…</bdi>
      </summary>
      <bdi className="whitespace-pre-wrap">{text}</bdi>
    </details>
  );
}
