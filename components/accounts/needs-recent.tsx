import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

/** Says that the acts of a page need a sign-in of just now, and leads there and back. */
export function NeedsRecent({ locale, next }: { locale: Locale; next: string }) {
  const t = translator(locale, "users");
  return (
    <Notice>
      {t("admin.needs-recent")} <a href={paths.confirmIdentity(locale, next)}>{t("admin.confirm-identity")}</a>
    </Notice>
  );
}
