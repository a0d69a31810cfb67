import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/lib/auth/action";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { pictureTypes } from "@/lib/membership/logos/rules";
import { paths } from "@/lib/paths";

type Props = { locale: Locale; profile: { name: string; logoId: string | null }; remove: FormAction };

/** A plain multipart form: uploads do not pass through server actions. */
export function LogoForm({ locale, profile: { name, logoId }, remove }: Props) {
  const t = translator(locale, "member");
  return (
    <div className="space-y-5">
      {logoId && (
        <div className="flex flex-wrap items-center gap-5">
          <img
            src={paths.logo(logoId)}
            alt={translator(locale, "membership")("organization.logo", { name })}
            className="max-h-24 max-w-60 bg-white object-contain p-2"
          />
          <Form action={remove} locale={locale}>
            <Submit tone="danger">{t("fields.remove-logo")}</Submit>
          </Form>
        </div>
      )}
      <form method="post" action="/uploads/logo" encType="multipart/form-data" className="space-y-4">
        <input type="hidden" name="_locale" value={locale} />
        <div>
          <label htmlFor="logo-file" className="block font-semibold">
            {t("fields.logo")}
          </label>
          <p id="logo-hint" className="mt-0.5 mb-1.5 text-sm text-soft">
            {t("fields.logo-hint")}
          </p>
          <input
            id="logo-file"
            type="file"
            name="logo"
            required
            accept={pictureTypes.join(",")}
            aria-describedby="logo-hint"
            className="block w-full border border-edge bg-sheet p-2"
          />
        </div>
        <Button tone="quiet">{t("fields.upload")}</Button>
      </form>
    </div>
  );
}
