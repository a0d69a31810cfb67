import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import { Page } from "@/components/layout/page";
import { requireMember } from "@/lib/auth/gates";
import { localeOf } from "@/lib/i18n/params";
import { translator } from "@/lib/i18n/translator";
import { findPublication } from "@/lib/library/publications/queries";
import { wordsFor } from "@/lib/library/rules";
import { paths } from "@/lib/paths";
import { remove } from "../../actions";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await localeOf(params), "library")("publications.delete-title") };
}

export default async function DeletePublicationPage({ params }: Props) {
  const locale = await localeOf(params);
  const member = await requireMember(locale);
  const { id } = await params;

  const publication = await findPublication(member, id);
  if (publication?.status !== "DRAFT") notFound();

  const t = translator(locale, "library");
  const title = wordsFor(publication.texts, locale)?.title ?? t("publications.no-title");
  return (
    <Page
      title={t("publications.delete-title")}
      back={{ href: paths.member.publication(locale, id), label: title }}
      narrow
    >
      <p className="mb-6">{t("publications.delete-intro", { title })}</p>
      <Form action={remove} locale={locale}>
        <input type="hidden" name="documentId" value={id} />
        <div className="flex items-center gap-5">
          <Submit tone="danger">{t("publications.delete")}</Submit>
          <a href={paths.member.publication(locale, id)}>{translator(locale, "common")("cancel")}</a>
        </div>
      </Form>
    </Page>
  );
}
