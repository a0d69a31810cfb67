import type { Locale } from "@/lib/i18n/locales";

type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** A path with its query; what is undefined or empty is left out. */
export function withQuery(path: string, query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== "") parameters.append(name, String(one));
    }
  }
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
}

/** Every address of the portal, in one place: DESIGN's routes. */
export const paths = {
  home: (l: Locale) => `/${l}`,
  appeals: (l: Locale) => `/${l}/appeals`,
  appeal: (l: Locale, slug: string) => `/${l}/appeals/${slug}`,
  donate: (l: Locale, query: Query = {}) => withQuery(`/${l}/donate`, query),
  donateCancelled: (l: Locale, query: Query = {}) => withQuery(`/${l}/donate/cancelled`, query),
  noCards: (l: Locale, query: Query = {}) => withQuery(`/${l}/donate/no-cards`, query),
  donateThanks: (l: Locale) => `/${l}/donate/thanks`,
  accountability: (l: Locale) => `/${l}/accountability`,
  embed: (l: Locale, query: Query = {}) => withQuery(`/${l}/embed/give`, query),
  supporters: (l: Locale) => `/${l}/supporters`,
  donor: (l: Locale, query: Query = {}) => withQuery(`/${l}/donor`, query),
  giveAgain: (l: Locale) => `/${l}/donor/give`,
  donorDetails: (l: Locale, query: Query = {}) => withQuery(`/${l}/donor/details`, query),
  donorErase: (l: Locale) => `/${l}/donor/erase`,
  donorErased: (l: Locale) => `/${l}/donor/erased`,
  donorExport: (l: Locale) => `/${l}/donor/export`,
  donorRecurring: (l: Locale, id: string, query: Query = {}) => withQuery(`/${l}/donor/recurring/${id}`, query),
  repairCard: (l: Locale, id: string, token: string) => withQuery(`/${l}/donor/repair`, { gift: id, token }),
  cardGiven: (l: Locale) => `/${l}/donor/repair/done`,
  donorReceipt: (l: Locale, id: string) => `/${l}/donor/receipts/${id}`,
  donorStatement: (l: Locale, query: Query = {}) => withQuery(`/${l}/donor/statement`, query),
  findGifts: (l: Locale, query: Query = {}) => withQuery(`/${l}/donor/find`, query),
  giftsLink: (l: Locale, token: string) => `/${l}/donor/open?token=${token}`,
  pledge: (l: Locale) => `/${l}/donate/pledge`,
  pledgeSent: (l: Locale, query: Query = {}) => withQuery(`/${l}/donate/pledge/sent`, query),
  library: (l: Locale) => `/${l}/library`,
  search: (l: Locale, query: Query = {}) => withQuery(`/${l}/library/search`, query),
  browse: (l: Locale) => `/${l}/library/by`,
  browseBy: (l: Locale, facet: string) => `/${l}/library/by/${facet}`,
  /** Documents with one value of a facet; the first page has no number. */
  browseValue: (l: Locale, facet: string, value: string, page = 1) =>
    `/${l}/library/by/${facet}/${value}${page > 1 ? `/${page}` : ""}`,
  suggestions: (l: Locale, q: string) => withQuery(`/${l}/library/suggestions`, { q }),
  feed: (l: Locale, format: string, query: Query = {}) => withQuery(`/${l}/feeds/documents.${format}`, query),
  searchExport: (l: Locale, format: string, query: Query = {}) =>
    withQuery(`/${l}/library/search/export.${format}`, query),
  /** `search` is the query of the search's own address. */
  follow: (l: Locale, search: string, sent = false) =>
    [`/${l}/library/follow`, [search, sent ? "sent=yes" : ""].filter(Boolean).join("&")].filter(Boolean).join("?"),
  followLink: (l: Locale, token: string) => withQuery(`/${l}/alerts/confirm`, { token }),
  alerts: (l: Locale, query: Query = {}) => withQuery(`/${l}/alerts`, query),
  stopAlert: (l: Locale, query: Query = {}) => withQuery(`/${l}/alerts/stop`, query),
  stopAlertAtOnce: (l: Locale, query: Query = {}) => withQuery(`/${l}/alerts/one-click`, query),
  alertsErased: (l: Locale) => `/${l}/alerts/erased`,
  regions: (l: Locale) => `/${l}/regions`,
  region: (l: Locale, slug: string) => `/${l}/regions/${slug}`,
  /** A region's documents as an archive, with their `texts` or their `files`. */
  regionArchive: (l: Locale, slug: string, kind: string) => `/${l}/regions/${slug}/${kind}.zip`,
  document: (l: Locale, slug: string) => `/${l}/documents/${slug}`,
  documentText: (l: Locale, slug: string, query: Query = {}) => withQuery(`/${l}/documents/${slug}/text`, query),
  askForLanguage: (l: Locale, slug: string, query: Query = {}) => withQuery(`/${l}/documents/${slug}/ask`, query),
  linkset: (l: Locale, slug: string) => `/${l}/documents/${slug}/linkset`,
  citation: (l: Locale, slug: string, format: string) => `/${l}/documents/${slug}/cite/${format}`,
  developers: (l: Locale) => `/${l}/developers`,
  withdrawnDocument: (l: Locale, slug: string) => `/${l}/documents/${slug}/withdrawn`,
  file: (id: string, name: string) => `/files/${id}/${encodeURIComponent(name)}`,
  /** Where files come in pieces, and one of them. */
  uploads: "/uploads/resumable",
  upload: (id: string) => `/uploads/resumable/${id}`,
  members: (l: Locale) => `/${l}/members`,
  organization: (l: Locale, slug: string) => `/${l}/members/${slug}`,
  membersIn: (l: Locale, region: string) => `/${l}/members/regions/${region}`,
  membersFor: (l: Locale, sector: string) => `/${l}/members/sectors/${sector}`,
  logo: (id: string) => `/logos/${id}`,
  join: (l: Locale) => `/${l}/join`,
  joinSent: (l: Locale) => `/${l}/join/sent`,
  application: (l: Locale) => `/${l}/application`,
  applicationStep: (l: Locale, step: string) => `/${l}/application/${step}`,
  findApplication: (l: Locale, query: Query = {}) => withQuery(`/${l}/application/find`, query),
  applicationLink: (l: Locale, token: string) => `/${l}/application/open?token=${token}`,
  email: (l: Locale, page: string) => withQuery(`/${l}/email`, { page }),
  privacy: (l: Locale) => `/${l}/privacy`,

  api: {
    documents: (query: Query = {}) => withQuery("/api/v1/documents", query),
    document: (slug: string, query: Query = {}) => withQuery(`/api/v1/documents/${slug}`, query),
    members: (query: Query = {}) => withQuery("/api/v1/members", query),
    member: (slug: string, query: Query = {}) => withQuery(`/api/v1/members/${slug}`, query),
    regions: (query: Query = {}) => withQuery("/api/v1/regions", query),
    appeals: (query: Query = {}) => withQuery("/api/v1/appeals", query),
    description: "/api/v1/openapi.json",
  },
  oai: (query: Query = {}) => withQuery("/oai", query),
  sitemap: "/sitemap.xml",
  sitemapPart: (name: string) => `/sitemaps/${name}.xml`,

  signIn: (l: Locale, query: Query = {}) => withQuery(`/${l}/sign-in`, query),
  secondFactor: (l: Locale) => `/${l}/sign-in/second-factor`,
  setUpSecondFactor: (l: Locale) => `/${l}/sign-in/set-up-second-factor`,
  forgot: (l: Locale) => `/${l}/sign-in/forgot`,
  setPassword: (l: Locale, token: string) => `/${l}/sign-in/set-password?token=${token}`,
  invitation: (l: Locale, token: string) => `/${l}/sign-in/invitation?token=${token}`,
  confirmIdentity: (l: Locale, next: string) => withQuery(`/${l}/sign-in/again`, { next }),

  member: {
    home: (l: Locale) => `/${l}/member`,
    directory: (l: Locale, query: Query = {}) => withQuery(`/${l}/member/directory`, query),
    colleague: (l: Locale, slug: string) => `/${l}/member/directory/${slug}`,
    profile: (l: Locale, query: Query = {}) => withQuery(`/${l}/member/profile`, query),
    profilePart: (l: Locale, part: string, query: Query = {}) => withQuery(`/${l}/member/profile/${part}`, query),
    publications: (l: Locale, query: Query = {}) => withQuery(`/${l}/member/publications`, query),
    newPublication: (l: Locale) => `/${l}/member/publications/new`,
    publication: (l: Locale, id: string) => `/${l}/member/publications/${id}`,
    translate: (l: Locale, slug: string, query: Query = {}) =>
      withQuery(`/${l}/member/publications/translate/${slug}`, query),
    translation: (l: Locale, id: string, query: Query = {}) =>
      withQuery(`/${l}/member/publications/offers/${id}`, query),
    usage: (l: Locale) => `/${l}/member/publications/usage`,
    usageOf: (l: Locale, id: string) => `/${l}/member/publications/usage/${id}`,
    people: (l: Locale) => `/${l}/member/people`,
    account: (l: Locale) => `/${l}/member/account`,
  },

  admin: {
    home: (l: Locale) => `/${l}/admin`,
    applications: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/applications`, query),
    application: (l: Locale, id: string) => `/${l}/admin/applications/${id}`,
    members: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/members`, query),
    member: (l: Locale, id: string) => `/${l}/admin/members/${id}`,
    documents: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/documents`, query),
    document: (l: Locale, id: string) => `/${l}/admin/documents/${id}`,
    documentEdit: (l: Locale, id: string) => `/${l}/admin/documents/${id}/edit`,
    documentRelations: (l: Locale, id: string, query: Query = {}) =>
      withQuery(`/${l}/admin/documents/${id}/relations`, query),
    imports: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/documents/import`, query),
    import: (l: Locale, id: string, query: Query = {}) => withQuery(`/${l}/admin/documents/import/${id}`, query),
    translations: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/documents/translations`, query),
    translation: (l: Locale, id: string) => `/${l}/admin/documents/translations/${id}`,
    documentMerge: (l: Locale, id: string, query: Query = {}) => withQuery(`/${l}/admin/documents/${id}/merge`, query),
    documentHistory: (l: Locale, id: string, query: Query = {}) =>
      withQuery(`/${l}/admin/documents/${id}/history`, query),
    vocabularies: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/documents/vocabularies`, query),
    term: (l: Locale, vocabulary: string, slug: string) => `/${l}/admin/documents/vocabularies/${vocabulary}/${slug}`,
    termMerge: (l: Locale, vocabulary: string, slug: string, query: Query = {}) =>
      withQuery(`/${l}/admin/documents/vocabularies/${vocabulary}/${slug}/merge`, query),
    bodies: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/documents/vocabularies/bodies`, query),
    body: (l: Locale, slug: string, query: Query = {}) =>
      withQuery(`/${l}/admin/documents/vocabularies/bodies/${slug}`, query),
    links: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/documents/links`, query),
    usage: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/documents/usage`, query),
    missingLanguages: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/documents/languages`, query),
    appeals: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/appeals`, query),
    newAppeal: (l: Locale) => `/${l}/admin/appeals/new`,
    appeal: (l: Locale, id: string) => `/${l}/admin/appeals/${id}`,
    donations: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/donations`, query),
    wall: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/donations/wall`, query),
    donation: (l: Locale, id: string) => `/${l}/admin/donations/${id}`,
    newDonation: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/donations/new`, query),
    pledges: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/donations/pledges`, query),
    pledge: (l: Locale, id: string, query: Query = {}) => withQuery(`/${l}/admin/donations/pledges/${id}`, query),
    acknowledgement: (l: Locale, pledgeId: string, receiptId: string) =>
      `/${l}/admin/donations/pledges/${pledgeId}/receipts/${receiptId}`,
    report: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/donations/report`, query),
    reconciliation: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/donations/reconciliation`, query),
    journal: (l: Locale) => `/${l}/admin/donations/journal`,
    receipt: (l: Locale, donationId: string, receiptId: string) =>
      `/${l}/admin/donations/${donationId}/receipts/${receiptId}`,
    statements: (l: Locale) => `/${l}/admin/donations/statements`,
    users: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/users`, query),
    user: (l: Locale, id: string) => `/${l}/admin/users/${id}`,
    audit: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/audit`, query),
    embed: (l: Locale, query: Query = {}) => withQuery(`/${l}/admin/settings/embed`, query),
    settings: (l: Locale) => `/${l}/admin/settings`,
  },
} as const;
