import type { OrganizationRole } from "@/lib/auth/viewer";
import type { Locale } from "@/lib/i18n/locales";

export type AccountContent = {
  email: string;
  name: string;
  role: "representative" | "reviewer" | "admin";
  locale: Locale;
  /** Slug of the organization the person acts for, and as what. The secretariat acts for none. */
  organization?: string;
  seat?: OrganizationRole;
  password: string;
  totpSecret?: string;
  /** What the account is good for, for who tries the portal. */
  note: string;
};

const password = "four lanterns by the river";

/** Base 32. One for all, so that one entry in an authenticator opens every example account that needs a code. */
const totpSecret = "ICRTOPEXAMPLECOALITIONSECRETONLY";

/** Only for the example: the words are written here for everybody to read, and production refuses the addresses. */
export const exampleAccounts: readonly AccountContent[] = [
  admin("noor@example.org", "Noor Haddad", "runs the secretariat"),
  admin("miguel@example.org", "Miguel Arrieta", "a second pair of eyes"),
  reviewer("marijke@example.org", "Marijke Verhoeven-Asante", "tijdig-spreken"),
  reviewer("manuela@example.org", "Manuela Ixchop Tzoc", "memoria-de-ixim"),
  reviewer("wanjiru@example.org", "Wanjiru Kiprotich", "umoja-wa-wasikilizaji"),
  representative(
    "esperance@example.org",
    "Espérance Nduwimana",
    "OWNER",
    "reseau-lac-vivant",
    "fr",
    "owner of Réseau Lac Vivant",
  ),
  representative(
    "jean-bosco@example.org",
    "Jean-Bosco Hakizumwami",
    "EDITOR",
    "reseau-lac-vivant",
    "fr",
    "editor of Réseau Lac Vivant",
  ),
  representative(
    "duangjai@example.org",
    "ดวงใจ ศรีสุวรรณ",
    "OWNER",
    "mekong-nonviolence-network",
    "en",
    "owner of the Mekong Nonviolence Network",
  ),
  representative(
    "hala@example.org",
    "هالة درويش",
    "OWNER",
    "bayt-al-yasmin",
    "ar",
    "owner of an organization at risk, in Arabic",
  ),
  representative(
    "abdelsalam@example.org",
    "عبد السلام الورفلي",
    "OWNER",
    "al-musalaha-institute",
    "ar",
    "of a suspended organization: cannot sign in",
  ),
];

function admin(email: string, name: string, note: string): AccountContent {
  return { email, name, role: "admin", locale: "en", password, totpSecret, note };
}

function reviewer(email: string, name: string, organization: string): AccountContent {
  const note = "votes on applications";
  return { email, name, role: "reviewer", locale: "en", organization, seat: "OWNER", password, totpSecret, note };
}

function representative(
  email: string,
  name: string,
  seat: OrganizationRole,
  organization: string,
  locale: Locale,
  note: string,
): AccountContent {
  return { email, name, role: "representative", locale, organization, seat, password, note };
}
