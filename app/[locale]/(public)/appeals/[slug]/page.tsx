import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AppealView } from "@/components/appeals/appeal-view";
import { findAppeal } from "@/lib/appeals/queries";
import { visitor } from "@/lib/auth/viewer";
import { appealProgress } from "@/lib/giving/queries";
import { localeOf } from "@/lib/i18n/params";
import { paths } from "@/lib/paths";

type Props = { params: Promise<{ locale: string; slug: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const appeal = await findAppeal(visitor, (await params).slug, await localeOf(params));
  return appeal ? { title: appeal.title } : {};
}

export default async function AppealPage({ params }: Props) {
  const locale = await localeOf(params);
  const { slug } = await params;

  const appeal = await findAppeal(visitor, slug, locale);
  if (!appeal) notFound();
  const progress = await appealProgress(appeal.id);

  return <AppealView locale={locale} appeal={appeal} progress={progress} path={paths.appeal(locale, slug)} />;
}
