import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

export function ProfilePreviewLinks({ locale }: { locale: Locale }) {
  const t = translator(locale, "member");
  return (
    <ul className="flex flex-wrap gap-4">
      <li>
        <a href={paths.member.profilePart(locale, "preview", { as: "public" })}>{t("profile.as-public")}</a>
      </li>
      <li>
        <a href={paths.member.profilePart(locale, "preview", { as: "members" })}>{t("profile.as-members")}</a>
      </li>
    </ul>
  );
}
