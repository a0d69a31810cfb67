import { ListFrame } from "@/components/admin/list-frame";
import { Form } from "@/components/forms/form";
import { Submit } from "@/components/forms/submit";
import type { Column } from "@/components/ui/table";
import { Tag, type TagTone } from "@/components/ui/tag";
import type { FormAction } from "@/lib/auth/action";
import { formatDate } from "@/lib/i18n/format";
import { type Locale, ownName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { LinkRow, LinksState } from "@/lib/library/links/queries";
import type { LinkState } from "@/lib/library/links/rules";
import type { Listing } from "@/lib/lists";
import { paths } from "@/lib/paths";

type Props = {
  locale: Locale;
  state: LinksState;
  listing: Listing<LinkRow>;
  takeOver: FormAction;
  confirm: FormAction;
};

const tones: Record<LinkState, TagTone> = { FINE: "good", MOVED: "strong", FAILING: "plain", DEAD: "alert" };

/** The official links that need a look, each with what to do about it. */
export function LinkTable({ locale, state, listing, takeOver, confirm }: Props) {
  const t = translator(locale, "curation");
  const columns: Column<LinkRow>[] = [
    { key: "link", label: t("links.address"), cell: (row) => <Address locale={locale} row={row} /> },
    {
      key: "state",
      label: t("links.state"),
      sortable: true,
      cell: (row) => <Tag tone={tones[row.state]}>{t(`links.states.${row.state}`)}</Tag>,
    },
    { key: "answer", label: t("links.answer"), cell: ({ answer }) => <code dir="ltr">{answer}</code> },
    {
      key: "since",
      label: t("links.since"),
      cell: ({ failingSince }) => failingSince && formatDate(failingSince, locale),
    },
    {
      key: "checked",
      label: t("links.checked"),
      sortable: true,
      cell: ({ checkedAt }) => formatDate(checkedAt, locale),
    },
    {
      key: "act",
      label: t("links.act"),
      cell: (row) => <Acts locale={locale} row={row} takeOver={takeOver} confirm={confirm} />,
    },
  ];
  return (
    <ListFrame
      locale={locale}
      caption={t("links.caption")}
      path={paths.admin.links(locale)}
      state={state}
      listing={listing}
      columns={columns}
      rowKey={({ link }) => link}
      empty={t("links.empty")}
      filters={[
        { name: "q", label: t("links.address") },
        {
          name: "state",
          label: t("links.state"),
          options: (["DEAD", "MOVED", "FAILING"] as const).map((value) => ({
            value,
            label: t(`links.states.${value}`),
          })),
        },
      ]}
    />
  );
}

function Address({ locale, row: { link, movedTo, records } }: { locale: Locale; row: LinkRow }) {
  const t = translator(locale, "curation");
  return (
    <div className="max-w-md">
      {records.map(({ id, language, title, locale: titleLocale }) => (
        <p key={`${id} ${language}`} className="break-words">
          <a href={paths.admin.document(locale, id)} lang={titleLocale}>
            <bdi>{title}</bdi>
          </a>{" "}
          <bdi className="text-sm text-soft">{ownName(language)}</bdi>
        </p>
      ))}
      <a href={link} rel="noreferrer" dir="ltr" className="block text-sm break-all">
        {link}
      </a>
      {movedTo && (
        <p className="mt-1 text-sm text-soft">
          {t("links.to")}{" "}
          <a href={movedTo} rel="noreferrer" dir="ltr" className="break-all">
            {movedTo}
          </a>
        </p>
      )}
    </div>
  );
}

type ActsProps = { locale: Locale; row: LinkRow; takeOver: FormAction; confirm: FormAction };

function Acts({ locale, row: { link, movedTo }, takeOver, confirm }: ActsProps) {
  const t = translator(locale, "curation");
  return (
    <div className="space-y-2">
      {movedTo && (
        <Form action={takeOver} locale={locale} className="">
          <input type="hidden" name="link" value={link} />
          <input type="hidden" name="to" value={movedTo} />
          <Submit>
            {t("links.take-over")}
            <span className="sr-only">{`: ${movedTo}`}</span>
          </Submit>
        </Form>
      )}
      <Form action={confirm} locale={locale} className="">
        <input type="hidden" name="link" value={link} />
        <Submit tone="quiet">
          {t("links.confirm")}
          <span className="sr-only">{`: ${link}`}</span>
        </Submit>
      </Form>
    </div>
  );
}
