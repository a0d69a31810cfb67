import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Profile } from "@/lib/membership/organizations/queries";

type Contact = Profile["contacts"][number];
type Props = { locale: Locale; contacts: readonly Contact[]; people: Profile["people"] };

/** Contacts and people the reader may see; nothing stands where there is none. */
export function ContactList({ locale, contacts, people }: Props) {
  const t = translator(locale, "membership");
  return (
    <>
      {contacts.length > 0 && (
        <section aria-labelledby="contacts">
          <h2 id="contacts" className="mb-2 text-[1.3125rem]">
            {t("organization.contacts")}
          </h2>
          <dl className="space-y-3">
            {contacts.map((contact) => (
              <div key={contact.id}>
                <dt className="text-sm text-soft">{contact.label || t(`organization.kinds.${contact.kind}`)}</dt>
                <dd className="break-words">
                  <ContactValue contact={contact} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {people.length > 0 && (
        <section aria-labelledby="people">
          <h2 id="people" className="mb-2 text-[1.3125rem]">
            {t("organization.people")}
          </h2>
          <ul className="space-y-3">
            {people.map(({ id, name, title, email }) => (
              <li key={id}>
                <bdi className="font-semibold">{name}</bdi>
                <span className="block text-sm text-soft">
                  <bdi>{title}</bdi>
                </span>
                {email && <MailTo address={email} />}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ContactValue({ contact: { kind, value } }: { contact: Contact }) {
  if (kind === "EMAIL") return <MailTo address={value} />;
  if (kind === "PHONE")
    return (
      <a href={`tel:${value.replace(/[^+\d]/g, "")}`} dir="ltr">
        {value}
      </a>
    );
  if (kind === "SOCIAL" && /^https?:\/\//.test(value))
    return (
      <a href={value} rel="noreferrer" dir="ltr">
        {value.replace(/^https?:\/\//, "")}
      </a>
    );
  return (
    <span dir="auto" className="whitespace-pre-line">
      {value}
    </span>
  );
}

function MailTo({ address }: { address: string }) {
  return (
    <a href={`mailto:${address}`} dir="ltr" className="break-all">
      {address}
    </a>
  );
}
