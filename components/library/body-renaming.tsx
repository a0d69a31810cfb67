import type { ReactNode } from "react";
import { Checkboxes } from "@/components/forms/choices";
import { Form } from "@/components/forms/form";
import { inputShape } from "@/components/forms/input-shape";
import { Submit } from "@/components/forms/submit";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { BodyRenaming } from "@/lib/library/bodies/queries";
import type { Body } from "@/lib/library/bodies/rules";
import { paths } from "@/lib/paths";
import { Spellings } from "./body-table";

type Props = { locale: Locale; body: Body };

/** How a body is spelt, and what it was called. */
export function BodyNames({ locale, body }: Props) {
  const t = translator(locale, "vocabularies");
  return (
    <section aria-labelledby="spellings" className="mb-8">
      <h2 id="spellings" className="mb-2 text-[1.375rem]">
        {t("bodies.spellings")}
      </h2>
      <Spellings locale={locale} spellings={body.spellings} />
      {body.former.length > 0 && (
        <>
          <h3 className="mt-5 mb-1 font-semibold">{t("bodies.former")}</h3>
          <ul>
            {body.former.map((name) => (
              <li key={name} dir="auto" className="break-words">
                {name}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type Asking = Props & { typed: string; wrong: string | null };

/** Asks for the new name; what it would do is shown before anything is done. */
export function AskBodyName({ locale, body, typed, wrong }: Asking) {
  const t = translator(locale, "vocabularies");
  return (
    <form action={paths.admin.body(locale, body.slug)} className="mb-8 max-w-xl">
      <label htmlFor="to" className="block font-semibold">
        {t("bodies.to")}
      </label>
      <p id="to-hint" className="mt-0.5 text-sm text-soft">
        {t("bodies.to-hint")}
      </p>
      <input
        id="to"
        name="to"
        dir="auto"
        defaultValue={typed || body.name}
        maxLength={200}
        autoComplete="off"
        aria-describedby={wrong ? "to-wrong to-hint" : "to-hint"}
        aria-invalid={wrong ? true : undefined}
        className={`my-3 ${inputShape}`}
      />
      {wrong && (
        <p id="to-wrong" className="mb-3 text-sm font-semibold text-alert">
          {wrong}
        </p>
      )}
      <Button tone="quiet">{t("bodies.show")}</Button>
    </form>
  );
}

type Confirm = Props & { renaming: BodyRenaming; recent: boolean; needsRecent: ReactNode; rename: FormAction };

/** What the new name does, before it is given. */
export function ConfirmBodyName({ locale, body, renaming, recent, needsRecent, rename }: Confirm) {
  const t = translator(locale, "vocabularies");
  const { to, slug, other, moving } = renaming;
  const address = (of: string) => paths.browseValue(locale, "body", of);
  return (
    <section aria-labelledby="confirm">
      <h2 id="confirm" className="mb-3 text-[1.375rem]">
        {t("bodies.confirm", { name: to })}
      </h2>
      {other && <Notice>{t("bodies.merges", { name: other.name, count: other.documents })}</Notice>}
      <ul className="mb-6 max-w-prose list-disc space-y-2 ps-5">
        <li>{t("bodies.moves", { count: moving, to })}</li>
        {slug !== body.slug && (
          <li className="break-words">
            {t("bodies.address", {
              from: address(body.slug),
              to: address(slug),
            })}
          </li>
        )}
        <li>{t("bodies.links")}</li>
        <li>{t("bodies.final")}</li>
      </ul>
      {!recent && needsRecent}
      {recent && (
        <Form action={rename} locale={locale}>
          <input type="hidden" name="slug" value={body.slug} />
          <input type="hidden" name="shown" value={body.name} />
          <input type="hidden" name="to" value={to} />
          <Checkboxes name="sure" label={t("bodies.submit")} options={[{ value: "on", label: t("bodies.sure") }]} />
          <Submit tone="danger">{t("bodies.submit")}</Submit>
        </Form>
      )}
    </section>
  );
}
