import type { Metadata } from "next";
import { AccountsView } from "@/components/giving/accounts-view";
import { Page } from "@/components/layout/page";
import { PageActions } from "@/components/layout/page-actions";
import { publicAccounts } from "@/lib/giving/accountability/queries";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string }> };

export const revalidate = 3600;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "accountability")("title") };
}

export default async function AccountabilityPage({ params }: Props) {
  const locale = await localeOf(params);

  const accounts = await publicAccounts();

  return (
    <Page
      title={translator(locale, "accountability")("title")}
      actions={<PageActions locale={locale} path={paths.accountability(locale)} />}
    >
      <AccountsView locale={locale} accounts={accounts} />
    </Page>
  );
}
