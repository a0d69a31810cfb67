import { db } from "@/lib/db/client";
import { resetDatabase } from "@/lib/db/testing/database";
import { anOrganization } from "@/lib/membership/testing/people";
import { aDocument } from "./documents";

/** What the API may tell of and, with canary in its words, what it may not. */
export async function makeWorld() {
  await resetDatabase();
  const listed = await anOrganization({ slug: "listed", name: "Listed", sectors: ["peacebuilding"], city: "Gitega" });
  await db.organizationText.create({ data: { organizationId: listed.id, locale: "fr", mission: "Écouter." } });
  await db.organizationRegion.create({ data: { organizationId: listed.id, regionSlug: "africa" } });
  const secret = await anOrganization({ slug: "canary-h", name: "Canary H", listing: "SECRETARIAT" });
  const members = await anOrganization({ slug: "canary-m", name: "Canary M", listing: "MEMBERS" });
  await anOrganization({ slug: "canary-s", name: "Canary S", status: "SUSPENDED" });
  for (const kind of ["person", "contact"] as const) {
    const of = { organizationId: listed.id, position: 1, audience: "MEMBERS" } as const;
    if (kind === "person") await db.person.create({ data: { ...of, name: "Canary P", title: "Director" } });
    else await db.contact.create({ data: { ...of, kind: "EMAIL", value: "canary@example.org" } });
  }
  const plain = await aDocument({
    slug: "plain",
    publisherId: listed.id,
    vote: "1–0",
    titles: { en: "Rivers", ar: "أنهار" },
  });
  const changing = await aDocument({ slug: "by-hidden", publisherId: secret.id, rtopReference: "BY_NAME" });
  await aDocument({ slug: "by-members", publisherId: members.id, date: new Date("1999-12-01"), datePrecision: "YEAR" });
  const hidden = await aDocument({ slug: "canary-1", titles: { en: "Canary rivers" }, audience: "MEMBERS" });
  for (const status of ["DRAFT", "WITHDRAWN"])
    await aDocument({ slug: `canary-${status}`, titles: { en: "Canary rivers" }, status });
  for (const status of ["OPEN", "DRAFT"] as const) {
    const word = status === "DRAFT" ? "Canary" : "Give";
    const texts = {
      locale: "en" as const,
      title: word,
      kicker: "",
      salutation: "",
      opening: "",
      closing: "",
      signature: "",
    };
    await db.appeal.create({
      data: {
        slug: word.toLowerCase(),
        status,
        date: new Date("2013-12-01"),
        goal: 1,
        currency: "USD",
        texts: { create: texts },
      },
    });
  }
  return { plain, changing, hidden };
}
