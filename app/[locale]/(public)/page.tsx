import type { Metadata } from "next";
import { AppealView } from "@/components/appeals/appeal-view";
import { BrowseByRegion } from "@/components/regions/browse-by-region";
import { Empty } from "@/components/ui/empty";
import { currentAppeal } from "@/lib/appeals/queries";
import { visitor } from "@/lib/auth/viewer";
import { appealProgress } from "@/lib/giving/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { countByRegion } from "@/lib/library/browsing/regions";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }> };

export const revalidate = 3600;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const appeal = await currentAppeal(visitor, await localeOf(params));
  return appeal ? { description: appeal.title } : {};
}

export default async function HomePage({ params }: Props) {
  const locale = await localeOf(params);

  const [appeal, counts] = await Promise.all([currentAppeal(visitor, locale), countByRegion(visitor)]);
  const progress = appeal && (await appealProgress(appeal.id));

  return (
    <>
      {appeal && progress ? (
        <AppealView locale={locale} appeal={appeal} progress={progress} path={paths.home(locale)} />
      ) : (
        <div className="wrap py-12">
          <Empty>{translator(locale, "appeals")("none")}</Empty>
        </div>
      )}
      <BrowseByRegion locale={locale} counts={counts} />
    </>
  );
}
