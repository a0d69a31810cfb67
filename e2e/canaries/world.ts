import { returnKey } from "@/lib/giving/orders/return";
import { application } from "./applications";
import { checkedImport, document, documentsOf, offersOf } from "./documents";
import { removeFiles } from "./files";
import { appeal, comparison, donation, supporters } from "./giving";
import { drawAnew, removeJobs } from "./jobs";
import { type Organization, organization } from "./organizations";
import { invited, person } from "./people";
import { type Planting, type Row, startPlanting } from "./planting";
import { type Asker, audiences, committee, everybody, members, nobody, ofA, ofB, secretariat } from "./readers";
import { bookEntry, enqueueJob, followers, writeDraft, writeLog } from "./traces";

export type CanaryWorld = {
  readonly planting: Planting;
  readonly a: Organization;
  readonly b: Organization;
  readonly people: Readonly<Record<Signed, Row>>;
  /** The Cookie header of each; who holds nothing but a link has none. */
  readonly cookies: Readonly<Record<Asker, string>>;
  /** The address that a link of these two leads to. */
  readonly links: Readonly<Record<"giver" | "invited to H", string>>;
  remove(): Promise<void>;
};

/** A coalition in miniature, every word of which is a canary: A that keeps secrets, H at risk, B, M, S and the rest. */
export async function makeCanaryWorld(): Promise<CanaryWorld> {
  const planting = await startPlanting();
  const organizations = await plantOrganizations(planting);
  const { a, b, h, m, s } = organizations;
  const { people, cookies, invitation } = await plantPeople(planting, organizations);

  const admin = people.admin;
  await documentsOf(planting, { ...a, submitter: people["owner of A"], admin });
  await documentsOf(planting, { ...h, submitter: people["owner of H"], admin }, ["DRAFT"]);
  for (const one of [b, m, s, { name: "the UN", own: nobody, row: null }])
    await document(planting, { ...one, submitter: null, admin }, "PUBLISHED", "PUBLIC");
  await checkedImport(planting, admin);
  const theirs = { name: "nobody", own: nobody, row: null, submitter: null, admin };
  const translated = await document(planting, theirs, "PUBLISHED", "PUBLIC");
  await offersOf(planting, { ...a, submitter: people["owner of A"], admin }, translated);
  await writeDraft(planting, people["owner of A"], a);

  const applicant = await plantApplications(planting, people, a);
  await appeal(planting, "DRAFT", []);
  // Records that were public when an achievement was led to them, and may be no longer.
  const led = planting.rows("Document").filter(({ status }) => status === "WITHDRAWN" || status === "PUBLISHED");
  const closed = await appeal(planting, "CLOSED", led);
  const gift = await donation(planting, closed.id, "donor");
  const other = await donation(planting, closed.id, "another donor");
  await comparison(planting, gift.row.id);
  await supporters(planting, closed.id);
  await planting.plant({ name: "a limit", readers: nobody }, "rate_limit");
  await followers(planting);
  await writeLog(planting, admin);
  await bookEntry(planting);
  await enqueueJob(planting);
  await drawAnew();

  return {
    ...{ planting, a, b, people },
    cookies: {
      visitor: "",
      giver: "",
      "invited to H": "",
      applicant,
      donor: gift.cookie,
      "another donor": other.cookie,
      ...cookies,
    },
    links: {
      giver: `/en/donate/thanks?session_id=${gift.row.checkoutSessionId}&key=${returnKey(gift.row.id)}`,
      "invited to H": `/en/sign-in/invitation?token=${invitation}`,
    },
    async remove() {
      await removeJobs(planting);
      await removeFiles(planting);
      await planting.remove();
      await drawAnew();
    },
  };
}

async function plantOrganizations(planting: Planting) {
  const make = (name: string, given: Parameters<typeof organization>[2]) => organization(planting, name, given);
  const ofH = ["owner of H"] as const;
  return {
    a: await make("A", { listing: "PUBLIC", own: ofA, readers: everybody, speaksTo: audiences }),
    b: await make("B", { listing: "PUBLIC", own: ofB, readers: everybody }),
    m: await make("M, for members", { listing: "MEMBERS", own: nobody, readers: members }),
    h: await make("H, at risk", {
      ...{ listing: "SECRETARIAT", own: ofH, readers: [...ofH, ...secretariat], named: ["invited to H"] },
      speaksTo: audiences,
    }),
    s: await make("S, suspended", { listing: "PUBLIC", status: "SUSPENDED", own: nobody, readers: secretariat }),
  };
}

type Signed = Exclude<Asker, "visitor" | "applicant" | "donor" | "another donor" | "giver" | "invited to H">;

async function plantPeople(planting: Planting, { a, b, h, s }: Awaited<ReturnType<typeof plantOrganizations>>) {
  const of = (one: Organization, role: "OWNER" | "EDITOR" = "OWNER") => ({
    seat: { organizationId: one.row.id, role },
    readers: [...one.own, ...secretariat],
  });
  const people = {} as Record<Signed, Row>;
  const cookies = {} as Record<Signed, string>;
  const enter = async (name: Signed, given: Parameters<typeof person>[2]) => {
    const { user, cookie } = await person(planting, name, given);
    people[name] = user;
    cookies[name] = cookie;
  };
  await enter("owner of A", of(a));
  await enter("editor of A", { ...of(a, "EDITOR"), secondFactor: true });
  await enter("owner of B", of(b));
  await enter("owner of H", of(h));
  await enter("suspended", of(s));
  await enter("reviewer", { ...of(b), role: "REVIEWER" });
  // Who decided about an application is told to the committee.
  await enter("admin", { readers: secretariat, named: ["reviewer"], role: "ADMIN" });
  const invitation = await invited(planting, "invited to H", { ...of(h), named: ["invited to H"] });
  return { people, cookies, invitation };
}

async function plantApplications(planting: Planting, people: Record<Signed, Row>, a: Organization): Promise<string> {
  const following = [
    { thing: { name: "a draft of an application", readers: nobody }, given: { status: "DRAFT" } },
    {
      thing: { name: "the application of A", readers: committee },
      given: { status: "APPROVED", organizationId: a.row.id },
    },
    {
      thing: { name: "the applicant's application", readers: ["applicant", ...committee] },
      given: { status: "INFORMATION_REQUESTED" },
    },
  ] as const;
  let cookie = "";
  for (const { thing, given } of following) ({ cookie } = await application(planting, thing, given, people));
  return cookie;
}
