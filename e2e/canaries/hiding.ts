import type { Admin, Member } from "@/lib/auth/viewer";
import { withdrawDocument } from "@/lib/library/moderation/commands";
import { saveListing } from "@/lib/membership/organizations/commands";
import { changeStanding } from "@/lib/membership/standing/commands";
import type { Row } from "./planting";
import type { CanaryWorld } from "./world";

type Hiding = (world: CanaryWorld) => Promise<ReadonlySet<number>>;

/** What takes something out of the public's sight; each returns the canaries that a visitor may meet no longer. */
export const hidings: Readonly<Record<string, Hiding>> = {
  async "an organization that goes into hiding"(world) {
    const { people, a } = world;
    const member = { kind: "member", userId: people["owner of A"].id, organizationId: a.row.id, role: "OWNER" };
    await saveListing(member as Member, { version: 1, listing: "SECRETARIAT" });
    return inRowsOf(world, a.row.id);
  },

  async "an organization that is suspended"(world) {
    const organizationId = world.b.row.id;
    await changeStanding(adminOf(world), { organizationId, change: "suspend", message: "Please call us." });
    return inRowsOf(world, organizationId);
  },

  async "a document that is withdrawn"(world) {
    const isOfUn = ({ publisherId, status }: Row) => publisherId === null && status === "PUBLISHED";
    const { id: documentId } = world.planting.rows("Document").find(isOfUn) as Row;
    const publicReason = "It was taken back.";
    await withdrawDocument(adminOf(world), { documentId, reason: "It names a village.", publicReason });
    // Its address goes on telling what it was called and who issued it.
    const told = ["Document.slug", "Document.body", "DocumentText.title"];
    const { canaries } = world.planting;
    return new Set([...inRowsOf(world, documentId)].filter((number) => !told.includes(canaries[number]?.column ?? "")));
  },
};

function adminOf({ people }: CanaryWorld): Admin {
  return { kind: "admin", userId: people.admin.id } as Admin;
}

const tables = [
  "Organization",
  "OrganizationText",
  "Contact",
  "Person",
  "Document",
  "DocumentText",
  "Edition",
  "DocumentAnchor",
];

// A document stays when its organization goes: it is of its own row, not of its publisher's.
function inRowsOf({ planting: { rows, found } }: CanaryWorld, id: string): ReadonlySet<number> {
  const isOf = (row: Row) => [row.id, row.organizationId, row.documentId].includes(id);
  return found(JSON.stringify(tables.flatMap((table) => rows(table).filter(isOf))));
}
