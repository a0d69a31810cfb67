import { handlers, pages } from "../access/matrix";
import { doors } from "../access/roles";
import type { Planting } from "./planting";

// What takes only what is sent has nothing to read.
const rows = Object.entries({ ...pages, ...handlers })
  .filter(([, { door }]) => door !== doors.writeOnly)
  .map(([name, { path }]) => ({ name, path }));
// Other forms of a public page: each of them is asked for in these as well.
const forms = ["print-sheet/[[...path]]", "page-pdf/[locale]/[[...path]]"];

/** Every page that is for everybody, for every row it could be about; and the library's, by every publisher. */
export function publicAddresses(planting: Planting): string[] {
  const pages = rows.filter(({ name }) => name.includes("(public)")).map(({ path }) => path);
  const more = ["/en/library/search?publisher={organization}", "/en/documents/{former}"];
  return [...pages, ...more].flatMap((path) => filled(path, names(planting)));
}

/** Everything else of the matrix, for every row it could be about, whoever may see it. */
export function privateAddresses(planting: Planting): string[] {
  const asked = rows.filter(({ name }) => !name.includes("(public)") && !forms.includes(name)).map(({ path }) => path);
  return [...asked, "/en/member/profile/preview?as=members"].flatMap((path) => filled(path, names(planting)));
}

export function isPublicAddress(address: string): boolean {
  return !/^\/en\/(member|admin|application|sign-in|donor)(\/|\?|$)|^\/(api|files|logos|uploads|health)\//.test(
    address,
  );
}

/** A page as a PDF and as a print sheet. */
export function onPaper(address: string): string[] {
  const [path = "", query = ""] = address.split("?");
  return [`${path}.pdf?${query}`, `${path}?${query}&print`];
}

// What fills each {name} of the matrix.
function names({ rows }: Planting): Readonly<Record<string, readonly string[]>> {
  const all = (table: string, column = "id") => rows(table).map((row) => String(row[column]));
  const logos = all("Organization", "logoId");
  return {
    organization: all("Organization", "slug"),
    organizationId: all("Organization"),
    logo: logos,
    contact: all("Contact"),
    person: all("Person"),
    document: all("Document", "slug"),
    former: all("FormerSlug", "slug"),
    documentId: all("Document"),
    publication: all("Document"),
    draftFile: all("StoredFile").filter((id) => !logos.includes(id)),
    appeal: all("Appeal", "slug"),
    appealId: all("Appeal"),
    application: all("Application"),
    donation: all("Donation"),
    receipt: all("Receipt"),
    pledge: all("Pledge"),
    acknowledgement: all("Receipt"),
    offer: all("TranslationOffer"),
    recurring: all("RecurringDonation"),
    user: all("User"),
    import: all("Import"),
  };
}

function filled(path: string, known: ReturnType<typeof names>): string[] {
  const name = /\{(\w+)\}/.exec(path)?.[1];
  if (name === undefined) return [path];
  const values = known[name];
  if (!values) throw new Error(`Nothing is planted that fills {${name}}`);
  return values.flatMap((value) => filled(path.replaceAll(`{${name}}`, value), known));
}
