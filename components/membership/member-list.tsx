import { Tag } from "@/components/ui/tag";
import { firstWords } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { direction } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Listed } from "@/lib/membership/organizations/queries";
import { textFor } from "@/lib/membership/rules";
import { countryName } from "@/lib/regions/rules";

type Props = { locale: Locale; members: readonly Listed[]; hrefOf: (member: Listed) => string };

/** Organizations with where they are and the first words of what they do. */
export function MemberList({ locale, members, hrefOf }: Props) {
  return (
    <ul>
      {members.map((member) => (
        <li key={member.id} className="border-b border-rule py-5">
          <Entry locale={locale} member={member} href={hrefOf(member)} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ locale, member, href }: { locale: Locale; member: Listed; href: string }) {
  const t = translator(locale, "membership");
  const text = textFor(member.texts, locale);
  return (
    <article>
      <h3>
        <a href={href} className="text-ink no-underline hover:underline">
          <span lang={member.nameLocale} dir={direction(member.nameLocale)}>
            {member.name}
          </span>
        </a>
      </h3>
      <p className="mt-0.5 text-[0.9375rem] text-soft">
        {[member.acronym, member.city, countryName(member.country, locale)].filter(Boolean).join(" · ")}
        {member.membership?.category === "SUPPORTER" && (
          <span className="ms-2">
            <Tag>{t("categories.SUPPORTER")}</Tag>
          </span>
        )}
        {member.listing !== "PUBLIC" && (
          <span className="ms-2">
            <Tag tone="alert">{t(`listings.${member.listing}`)}</Tag>
          </span>
        )}
      </p>
      {text && (
        <p
          lang={text.locale}
          dir={direction(text.locale)}
          className="mt-1.5 line-clamp-2 max-w-[70ch] font-serif text-[1.0625rem]"
        >
          {firstWords(text.mission, 240)}
        </p>
      )}
    </article>
  );
}
