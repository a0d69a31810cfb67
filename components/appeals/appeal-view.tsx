import { GivePanel } from "@/components/giving/give-panel";
import { PageActions } from "@/components/layout/page-actions";
import type { AppealLetter } from "@/lib/appeals/rules";
import type { AppealProgress } from "@/lib/giving/rules";
import type { Locale } from "@/lib/i18n/locales";
import { Letter } from "./letter";

type Props = { locale: Locale; appeal: AppealLetter; progress: AppealProgress; path: string };

/** The letter, and beside it the place to give. */
export function AppealView({ locale, appeal, progress, path }: Props) {
  return (
    <div className="wrap grid gap-9 py-8 md:grid-cols-[minmax(0,1fr)_20rem] md:gap-12 md:py-14 lg:gap-18">
      <Letter locale={locale} appeal={appeal} actions={<PageActions locale={locale} path={path} />} />
      <GivePanel locale={locale} appeal={appeal} progress={progress} />
    </div>
  );
}
