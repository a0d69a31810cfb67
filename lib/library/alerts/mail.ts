import { env } from "@/lib/env";
import { formatImprecise } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Mail, MailBlock } from "@/lib/mail/message";
import { paths } from "@/lib/paths";
import type { DocumentDetail } from "../catalogue/detail";
import { searchHref } from "../search/schema";
import { termName } from "../terms/wording";
import { alertKey, followerKey } from "./keys";
import { beginningOf, type Frequency, mostListed } from "./rules";
import { stateOf } from "./schema";

type Recipient = { readonly to: string; readonly locale: Locale };

const absolute = (path: string) => new URL(path, env.PORTAL_URL).href;

/** `narrowed` holds words of ours alone: what a stranger typed would make of this mail a letter of theirs. */
export function confirmMail({ to, locale, narrowed, token }: Recipient & { narrowed: string; token: string }): Mail {
  const t = translator(locale, "alerts");
  const facts = [{ label: t("mail.narrowed"), value: narrowed }];
  return {
    ...{ to, locale, subject: t("mail.confirm-subject") },
    blocks: [
      { kind: "paragraph", text: t("mail.confirm-body") },
      ...(narrowed ? [{ kind: "facts" as const, facts }] : []),
      { kind: "button", label: t("mail.confirm-button"), url: absolute(paths.followLink(locale, token)) },
      { kind: "note", text: t("mail.confirm-note") },
    ],
  };
}

type News = Recipient & {
  readonly alert: { readonly id: string; readonly followerId: string; readonly search: string; frequency: Frequency };
  readonly words: string;
  readonly documents: readonly DocumentDetail[];
};

/** What is new in a followed search: the first documents, and where to see the others. */
export function alertMail({ to, locale, alert, words, documents }: News): Mail {
  const t = translator(locale, "alerts");
  const count = documents.length;
  const entries = documents.slice(0, mostListed).map((document) => entryOf(document, locale));
  const all = absolute(searchHref(locale, { ...stateOf(alert.search), sort: "newest" }));
  const more: MailBlock = { kind: "link", label: t("mail.more", { count: count - entries.length }), url: all };
  const own = absolute(paths.alerts(locale, { follower: alert.followerId, key: followerKey(alert.followerId) }));
  const link = { alert: alert.id, key: alertKey(alert.id) };
  return {
    ...{ to, locale, subject: t("mail.subject", { count, words }) },
    blocks: [
      { kind: "paragraph", text: t("mail.intro", { count, words }) },
      { kind: "entries", entries },
      ...(count > entries.length ? [more] : []),
      { kind: "note", text: t(`mail.why.${alert.frequency}`) },
      { kind: "link", label: t("mail.own"), url: own },
    ],
    unsubscribeUrl: absolute(paths.stopAlert(locale, link)),
    oneClickUrl: absolute(paths.stopAlertAtOnce(locale, link)),
  };
}

function entryOf(document: DocumentDetail, locale: Locale) {
  const { title, slug, abstract, date, datePrecision, type, publisher, body } = document;
  const about = [formatImprecise(date, datePrecision, locale), termName(locale, "type", type), publisher?.name ?? body];
  return {
    title,
    url: absolute(paths.document(locale, slug)),
    about: about.filter(Boolean).join(" · "),
    text: beginningOf(abstract),
    language: document.locale,
  };
}
