import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

/** Leads to the page that asks who one is once more, and back. */
export function ConfirmIdentity({ locale, next }: { locale: Locale; next: string }) {
  const t = translator(locale, "membership");
  return (
    <Notice>
      {t("review.confirm-identity")} <a href={paths.confirmIdentity(locale, next)}>{t("review.confirm-link")}</a>
    </Notice>
  );
}
