import { Form } from "@/components/forms/form";
import { Select } from "@/components/forms/inputs";
import { Submit } from "@/components/forms/submit";
import { ButtonLink } from "@/components/ui/button";
import type { FormAction } from "@/lib/auth/action";
import { direction, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Neighbour, Relation } from "@/lib/library/records/queries";
import { bonds } from "@/lib/library/records/rules";
import { paths } from "@/lib/paths";
import { FindRecord } from "./find-record";
import { type HrefOf, NeighbourLink } from "./relations";

type Props = {
  locale: Locale;
  id: string;
  relations: readonly Relation[];
  q: string;
  found: readonly Neighbour[];
  relate: FormAction;
  unrelate: FormAction;
};

/** The relations of a document, each with its removal; and a search for what else it relates to. */
export function RelationEditor({ locale, id, relations, q, found, relate, unrelate }: Props) {
  const t = translator(locale, "records");
  return (
    <div className="space-y-10">
      <section aria-labelledby="present">
        <h2 id="present" className="mb-3 text-[1.375rem]">
          {t("relate.present")}
        </h2>
        {relations.length === 0 && <p className="text-soft">{t("relate.none")}</p>}
        <ul>
          {relations.map(({ bond, other }) => (
            <li key={`${bond} ${other.id}`} className="border-t border-rule py-3">
              <p className="mb-2">
                <span className="text-sm text-soft">{t(`bonds.${bond}`)}</span>{" "}
                <NeighbourLink locale={locale} other={other} hrefOf={inAdmin} />
              </p>
              <Form action={unrelate} locale={locale} className="">
                <Ends id={id} otherId={other.id} />
                <input type="hidden" name="bond" value={bond} />
                <Submit tone="quiet">
                  {t("relate.remove")}
                  <span className="sr-only">
                    {": "}
                    {t(`bonds.${bond}`)} {other.title}
                  </span>
                </Submit>
              </Form>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="find">
        <h2 id="find" className="mb-3 text-[1.375rem]">
          {t("relate.find")}
        </h2>
        <FindRecord locale={locale} action={paths.admin.documentRelations(locale, id)} q={q} found={found.length} />
        <ul>
          {found.map((other) => (
            <li key={other.id} className="border-t border-rule py-3">
              <p className="mb-2" dir={direction(locale)}>
                <NeighbourLink locale={locale} other={other} hrefOf={inAdmin} />
              </p>
              <Form action={relate} locale={locale} className="flex flex-wrap items-end gap-3">
                <Ends id={id} otherId={other.id} />
                <Select
                  name="bond"
                  label={t("relate.bond")}
                  options={bonds.map((bond) => ({ value: bond, label: t(`bonds.${bond}`) }))}
                />
                <Submit>
                  {t("relate.add")}
                  <span className="sr-only">{`: ${other.title}`}</span>
                </Submit>
              </Form>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <ButtonLink href={paths.admin.document(locale, id)} tone="quiet">
          {translator(locale, "common")("back")}
        </ButtonLink>
      </p>
    </div>
  );
}

const inAdmin: HrefOf = (locale, { id }) => paths.admin.document(locale, id);

function Ends({ id, otherId }: { id: string; otherId: string }) {
  return (
    <>
      <input type="hidden" name="documentId" value={id} />
      <input type="hidden" name="otherId" value={otherId} />
    </>
  );
}
