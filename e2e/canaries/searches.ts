import type { Asker } from "./readers";

export type Search = {
  readonly asker: Asker;
  readonly path: string;
  /** The columns whose words it could look through. */
  readonly tables: RegExp;
  /** One in which it does. */
  readonly finds: string;
  /** How many words a question can hold, where it can ask for one or another. */
  readonly together?: number;
};

export const library: Search = {
  ...{ asker: "visitor", path: "/en/library/search", tables: /./, finds: "DocumentText.title" },
  together: 9,
};

const applications = {
  path: "/en/admin/applications",
  tables: /^(Application|Review|Decision)/,
  finds: "Application.organizationName",
};

/** Everywhere a reader can type a word, and who of those that may not see all is let in. */
export const searches: readonly Search[] = [
  library,
  { ...{ asker: "visitor", path: "/api/v1/documents", tables: /./, finds: "DocumentText.title" }, together: 9 },
  {
    asker: "visitor",
    path: "/api/v1/members",
    tables: /^(Organization|Membership|Person|User)/,
    finds: "Organization.name",
  },
  {
    ...{ asker: "owner of A", path: "/en/member/directory", finds: "Organization.name" },
    tables: /^(Organization|Contact|Person|User|Membership)/,
  },
  { asker: "reviewer", ...applications },
  { asker: "admin", ...applications },
  {
    ...{ asker: "admin", path: "/en/admin/documents", finds: "DocumentText.title" },
    tables: /^(Document|Edition|StoredFile|Moderation)/,
  },
  {
    ...{ asker: "admin", path: "/en/admin/users", finds: "User.email" },
    tables: /^(User|Session|MailedLink|RecoveryCode)/,
  },
  {
    ...{ asker: "admin", path: "/en/admin/donations", finds: "Donation.name" },
    tables: /^(Donor|Donation|Recurring|Refund|Receipt|Stripe)/,
  },
  {
    ...{ asker: "admin", path: "/en/admin/donations/pledges", finds: "Pledge.name" },
    tables: /^(Donor|Pledge|Receipt)/,
  },
];

/** The questions for these canaries, in capitals: what a page repeats is told by its letters from what it shows. */
export function questions({ path, together = 1 }: Search, mark: string, numbers: readonly number[]): string[] {
  const words = numbers.map((number) => `canary${mark}${String(number).padStart(4, "0")}`.toUpperCase());
  return Array.from({ length: Math.ceil(words.length / together) }, (_, index) => {
    const group = words.slice(index * together, (index + 1) * together);
    return `${path}?q=${group.join("+or+")}`;
  });
}
