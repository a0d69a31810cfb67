import { Form } from "@/components/forms/form";
import { inputShape } from "@/components/forms/input-shape";
import { TextField } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import type { FormAction } from "@/lib/auth/action";
import { buttonSnippet, frameSnippet } from "@/lib/giving/embed/rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Props = { locale: Locale; portal: string; sites: readonly string[]; allow: FormAction; refuse: FormAction };

/** Which sites may show our form inside their pages, and what they put there. */
export function EmbedSettings({ locale, portal, sites, allow, refuse }: Props) {
  const t = translator(locale, "embed");
  const give = translator(locale, "giving");
  const address = (path: string) => new URL(path, portal).href;
  return (
    <>
      <p className="prose mb-6">{t("intro")}</p>
      <h2 className="mb-2 text-xl">{t("sites")}</h2>
      {sites.length === 0 && <p className="mb-4 text-soft">{t("none")}</p>}
      <ul className="mb-6">
        {sites.map((site) => (
          <li key={site} className="flex flex-wrap items-center justify-between gap-3 border-t border-rule py-2.5">
            <bdi className="wrap-anywhere">{site}</bdi>
            <Form action={refuse} locale={locale} className="">
              <input type="hidden" name="site" value={site} />
              <Submit tone="quiet">
                {t("refuse")}
                <span className="sr-only"> {site}</span>
              </Submit>
            </Form>
          </li>
        ))}
      </ul>
      <Form action={allow} locale={locale}>
        <TextField name="site" label={t("site")} hint={t("site-hint")} dir="ltr" maxLength={250} />
        <Submit>{t("allow")}</Submit>
      </Form>
      <h2 className="mt-10 mb-2 text-xl">{t("snippets")}</h2>
      <Snippet label={t("frame")} text={frameSnippet(address(paths.embed(locale)), give("panel.title"))} />
      <Snippet label={t("button")} text={buttonSnippet(address(paths.donate(locale)), give("panel.title"))} />
      <p className="mt-4">
        <a href={paths.embed(locale)}>{t("see")}</a>
      </p>
    </>
  );
}

function Snippet({ label, text }: { label: string; text: string }) {
  return (
    <label className="mt-4 block">
      <span className="mb-1.5 block font-semibold">{label}</span>
      <textarea readOnly rows={8} dir="ltr" defaultValue={text} className={`${inputShape} font-mono text-sm`} />
    </label>
  );
}
