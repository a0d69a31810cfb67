import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/layout/page";
import { OfferForm } from "@/components/library/offer-form";
import { requireMember } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { findTranslatable } from "@/lib/library/translations/queries";
import { paths } from "@/lib/paths";
import { offer } from "../../offers/actions";

type Props = { params: Promise<{ locale: string; slug: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "reading")("offer.title") };
}

export default async function TranslatePage({ params }: Props) {
  const locale = await localeOf(params);
  await requireMember(locale);
  const found = await findTranslatable((await params).slug, locale);
  if (!found) notFound();
  const { document, languages } = found;
  const t = translator(locale, "reading");
  return (
    <Page
      title={t("offer.title")}
      back={{ href: paths.document(locale, document.slug), label: t("offer.see-document") }}
      narrow
    >
      <p className="mb-4 font-serif text-lg">
        <bdi lang={document.locale}>{t("offer.of", { title: document.title })}</bdi>
      </p>
      {languages.length === 0 ? (
        <p>{t("offer.none")}</p>
      ) : (
        <OfferForm {...{ locale, languages, offer }} documentId={document.id} />
      )}
    </Page>
  );
}
