import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { AreaLanguages } from "./area-languages";
import { type AreaLink, AreaNav } from "./area-nav";
import { Mark } from "./mark";
import { SkipLink } from "./skip-link";

type Props = {
  locale: Locale;
  /** Who is signed in, and for whom. */
  person: ReactNode;
  label: string;
  links: readonly AreaLink[];
  signOut: (form: FormData) => Promise<void>;
};

/** The head of the member and the admin area. */
export function AreaHeader({ locale, person, label, links, signOut }: Props) {
  const t = translator(locale, "common");
  return (
    <header className="no-print border-b border-rule bg-sheet">
      <SkipLink locale={locale} />
      <div className="wrap grid grid-cols-[1fr_auto] items-center gap-x-5 gap-y-2 py-3 sm:flex">
        <Mark locale={locale} />
        <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm max-sm:order-last max-sm:col-span-2">
          <AreaLanguages locale={locale} label={t("other-languages")} />
          <bdi className="text-soft">{person}</bdi>
          <a href={paths.member.account(locale)}>{t("my-account")}</a>
        </div>
        <form action={signOut}>
          <input type="hidden" name="_locale" value={locale} />
          <Button tone="quiet" className="py-1.5 text-sm">
            {t("sign-out")}
          </Button>
        </form>
      </div>
      <AreaNav label={label} links={links} />
    </header>
  );
}
