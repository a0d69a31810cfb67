import { currentAppeal } from "@/lib/appeals/queries";
import type { Request } from "@/lib/auth/request";
import { type DonorViewer, visitor } from "@/lib/auth/viewer";
import { db } from "@/lib/db/client";
import { toMinor } from "@/lib/money";
import { fail, type Result } from "@/lib/result";
import { shownSum, spokenDesignation } from "../choices/rules";
import { startDonation } from "../commands";
import { spokenInterval } from "../rules";
import { ownDetails } from "./queries";
import type { GiftAgain } from "./schema";

/** Another gift of the donor's, under the name and address that stand here. Fails as startDonation does, or with not-found or amount-invalid. */
export async function giveAgain(
  donor: DonorViewer,
  { amount: typed, ...gift }: GiftAgain,
  request: Request,
): Promise<Result<{ url: string }>> {
  const details = await ownDetails(donor);
  if (!details?.email) return fail("not-found");
  const appeal = await currentAppeal(visitor, request.locale);
  if (appeal?.status !== "OPEN") return fail("appeal-closed");
  const amount = toMinor(typed, gift.currency);
  if (amount === null) return fail("amount-invalid", { field: "amount" });
  const { name, email } = details;
  // No fee is added here: what was typed is what is paid.
  const sum = { amount, amountField: "amount", cover: false, shown: shownSum({ total: amount }, gift.currency) };
  return startDonation(donor, { ...gift, ...sum, name, email, appeal: appeal.slug, news: false }, request);
}

/** What a donor gave last, as the form to give again has it chosen; null when nothing has come yet. */
export async function lastGift({ donorId }: DonorViewer) {
  const last = await db.donation.findFirst({
    where: { donorId, paidAt: { not: null } },
    orderBy: { paidAt: "desc" },
    select: {
      ...{ amount: true, feeCover: true, currency: true, interval: true, designation: true },
      ...{ organization: true, nameHidden: true, amountHidden: true },
    },
  });
  if (!last) return null;
  const { amount, feeCover, interval, designation, ...rest } = last;
  // Whoever gives every month already seldom means to begin a second such gift.
  const running = await db.recurringDonation.count({ where: { donorId, status: { in: ["ACTIVE", "PAST_DUE"] } } });
  return {
    ...rest,
    amount: amount - feeCover,
    interval: running > 0 ? ("once" as const) : spokenInterval(interval),
    designation: spokenDesignation(designation),
  };
}

export type LastGift = NonNullable<Awaited<ReturnType<typeof lastGift>>>;
