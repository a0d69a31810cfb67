import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { categories, commitments, joiningSteps, meanings } from "@/lib/membership/rules";

/** What an organization should know before it applies. */
export function MembershipTerms({ locale }: { locale: Locale }) {
  const t = translator(locale, "join");
  const words = translator(locale, "membership");
  return (
    <div className="space-y-10">
      <p className="prose">{t("lead")}</p>
      <section className="prose">
        <h2>{t("meaning.title")}</h2>
        <ul>
          {meanings.map((one) => (
            <li key={one}>{t(`meaning.${one}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="mb-4">{t("kinds.title")}</h2>
        <dl className="grid max-w-[66ch] gap-x-10 gap-y-5 font-serif text-[1.0625rem] sm:grid-cols-2">
          {categories.map((one) => (
            <div key={one} className="border-t border-ink pt-2.5">
              <dt className="font-semibold">{words(`categories.${one}`)}</dt>
              <dd className="mt-1">{words(`category-hints.${one}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="prose">
        <h2>{t("commitments.title")}</h2>
        <ul>
          {commitments.map((one) => (
            <li key={one}>{words(`commitments.${one}`)}</li>
          ))}
        </ul>
      </section>
      <section className="prose">
        <h2>{t("process.title")}</h2>
        <ol>
          {joiningSteps.map((one) => (
            <li key={one}>{t(`process.${one}`)}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}
