import { Empty } from "@/components/ui/empty";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Profile } from "@/lib/membership/organizations/queries";
import { gapsIn } from "@/lib/membership/organizations/rules";
import { paths } from "@/lib/paths";

type Props = {
  locale: Locale;
  profile: Profile;
  /** Representatives who have not accepted yet. */
  invited: number;
  publications: { readonly drafts: number; readonly changesRequested: number };
  hasSecondFactor: boolean;
};

/** What needs doing, and the ways into the member area. */
export function Dashboard(props: Props) {
  const { locale, profile } = props;
  const t = translator(locale, "member");
  const todo = todoOf(props);
  return (
    <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <section aria-labelledby="todo">
        <h2 id="todo" className="mb-4">
          {t("dashboard.todo-title")}
        </h2>
        {todo.length === 0 ? (
          <Empty>{t("dashboard.nothing")}</Empty>
        ) : (
          <ul className="border-t border-rule">
            {todo.map(({ href, label }) => (
              <li key={label} className="border-b border-rule">
                <a href={href} className="block py-3.5 font-serif text-lg text-ink no-underline hover:underline">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="own" className="self-start bg-tint p-6">
        <h2 id="own" className="mb-3 text-[1.3125rem]">
          {t("dashboard.your-organization")}
        </h2>
        <ul className="space-y-2.5">
          <li>
            <OwnPage locale={locale} profile={profile} />
          </li>
          <li>
            <a href={paths.member.profile(locale)}>{t("dashboard.edit-profile")}</a>
          </li>
          <li>
            <a href={paths.member.newPublication(locale)}>{t("dashboard.publish")}</a>
          </li>
          <li>
            <a href={paths.member.directory(locale)}>{t("dashboard.directory")}</a>
            <span className="block text-sm text-soft">{t("dashboard.directory-hint")}</span>
          </li>
          <li>
            <a href={paths.member.account(locale)}>{t("dashboard.account")}</a>
          </li>
        </ul>
      </section>
    </div>
  );
}

function OwnPage({ locale, profile: { slug, listing } }: { locale: Locale; profile: Profile }) {
  const t = translator(locale, "member");
  if (listing === "PUBLIC") return <a href={paths.organization(locale, slug)}>{t("dashboard.public-page")}</a>;
  return (
    <span className="text-soft">
      {t("dashboard.not-public", { listing: translator(locale, "membership")(`listings.${listing}`) })}
    </span>
  );
}

function todoOf({ locale, profile, invited, publications, hasSecondFactor }: Props): { href: string; label: string }[] {
  const t = translator(locale, "member");
  const { drafts, changesRequested } = publications;
  return [
    ...(changesRequested > 0
      ? [{ href: paths.member.publications(locale), label: t("dashboard.changes", { count: changesRequested }) }]
      : []),
    ...gapsIn(profile).map((gap) => ({
      href: `${paths.member.profile(locale)}#${gap}`,
      label: t(`dashboard.gaps.${gap}`),
    })),
    ...(drafts > 0
      ? [{ href: paths.member.publications(locale), label: t("dashboard.drafts", { count: drafts }) }]
      : []),
    ...(invited > 0
      ? [{ href: paths.member.people(locale), label: t("dashboard.invitations", { count: invited }) }]
      : []),
    ...(hasSecondFactor ? [] : [{ href: paths.member.account(locale), label: t("dashboard.second-factor") }]),
  ];
}
