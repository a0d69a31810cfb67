import type { Viewer } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { visibleTo } from "../policy";
import { settledStatuses } from "../rules";
import type { Supporter, Wall } from "./rules";

const shown = 300;

// A promise is one supporter, however often it is kept: what a renewal made is not listed.
const supporting = {
  status: { in: [...settledStatuses] },
  appeal: { status: { not: "DRAFT" } },
  NOT: { idempotencyKey: { startsWith: "invoice:" } },
} as const satisfies Prisma.DonationWhereInput;

const told = {
  ...{ id: true, name: true, organization: true, nameHidden: true, amountHidden: true, interval: true },
  ...{ amount: true, refundedAmount: true, currency: true },
  wallMessage: { select: { text: true, status: true } },
} as const satisfies Prisma.DonationSelect;

/** Who supports the coalition, newest first: of each what they let be seen, and nothing else leaves this function. */
export async function listSupporters(): Promise<Wall> {
  const quiet: Prisma.DonationWhereInput = {
    ...supporting,
    nameHidden: true,
    NOT: [supporting.NOT, { wallMessage: { status: "SHOWN" } }],
  };
  const [rows, unnamed] = await Promise.all([
    db.donation.findMany({
      // Who was forgotten has no name any more.
      where: { ...supporting, OR: [{ nameHidden: false, name: { not: "" } }, { wallMessage: { status: "SHOWN" } }] },
      select: told,
      orderBy: [{ paidAt: "desc" }, { id: "asc" }],
      take: shown,
    }),
    db.donation.count({ where: quiet }),
  ]);
  return { supporters: rows.map(asSupporter), unnamed };
}

type Row = Prisma.DonationGetPayload<{ select: typeof told }>;

function asSupporter(row: Row): Supporter {
  const { nameHidden, amountHidden, wallMessage, currency, interval } = row;
  return {
    name: nameHidden ? null : (row.organization ?? row.name) || null,
    gift: amountHidden ? null : { amount: row.amount - row.refundedAmount, currency, interval },
    message: wallMessage?.status === "SHOWN" ? wallMessage.text : null,
  };
}

const moderated = {
  ...told,
  reference: true,
  paidAt: true,
} as const satisfies Prisma.DonationSelect;

/** What stands on the wall or wants to, messages nobody has read first. */
export async function listWall(viewer: Viewer) {
  const where = { AND: [visibleTo(viewer), supporting] };
  const order = { select: moderated, orderBy: { paidAt: "desc" }, take: shown } as const;
  const [waiting, others] = await Promise.all([
    db.donation.findMany({ where: { AND: [where, { wallMessage: { status: "WAITING" } }] }, ...order }),
    db.donation.findMany({ where: { AND: [where, { NOT: { wallMessage: { status: "WAITING" } } }] }, ...order }),
  ]);
  return [...waiting, ...others];
}

export type WallEntry = Awaited<ReturnType<typeof listWall>>[number];
