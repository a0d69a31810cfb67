import { Button } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Listed } from "@/lib/membership/organizations/queries";
import type { DirectoryFilters } from "@/lib/membership/organizations/rules";
import { paths } from "@/lib/paths";
import { MemberList } from "./member-list";
import { regionOptions, sectorOptions } from "./options";

type Props = { locale: Locale; filters: DirectoryFilters; members: readonly Listed[] };

/** The directory as members see it, searched by name, region and field of work. */
export function DirectorySearch({ locale, filters, members }: Props) {
  const t = translator(locale, "member");
  const common = translator(locale, "common");
  return (
    <>
      <form method="get" className="flex flex-wrap items-end gap-3 border-b border-rule pb-4">
        <label className="text-sm text-soft">
          <span className="mb-1 block">{t("directory.search")}</span>
          <input type="search" name="q" defaultValue={filters.q ?? ""} className={shape} />
        </label>
        <Choice
          name="region"
          label={t("directory.region")}
          all={common("all")}
          options={regionOptions(locale)}
          value={filters.region}
        />
        <Choice
          name="sector"
          label={t("directory.sector")}
          all={common("all")}
          options={sectorOptions(locale)}
          value={filters.sector}
        />
        <Button tone="quiet" className="py-2">
          {common("search")}
        </Button>
      </form>
      <h2 className="mt-4 font-normal font-sans text-sm text-soft">
        {translator(locale, "membership")("directory.count", { count: members.length })}
      </h2>
      {members.length === 0 ? (
        <Empty>{common("nothing-found")}</Empty>
      ) : (
        <MemberList locale={locale} members={members} hrefOf={({ slug }) => paths.member.colleague(locale, slug)} />
      )}
    </>
  );
}

const shape = "rounded-[3px] border border-edge bg-sheet px-2.5 py-2 text-[0.9375rem] text-ink";

type ChoiceProps = {
  name: string;
  label: string;
  all: string;
  options: readonly { value: string; label: string }[];
  value: string | undefined;
};

function Choice({ name, label, all, options, value }: ChoiceProps) {
  return (
    <label className="text-sm text-soft">
      <span className="mb-1 block">{label}</span>
      <select name={name} defaultValue={value ?? ""} className={shape}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
