import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DisputeStatus,
  type DonationStatus,
  deservesReceipt,
  nextDisputeStatus,
  nextRecurring,
  nextRefundStatus,
  nextStatus,
  type Progress,
  percentReached,
  type RecurringState,
  refundable,
  suggestedAmounts,
} from "./rules";

const untouched = { amount: 5_000, refunded: 0, disputes: [] };

describe("nextStatus", () => {
  const table: [DonationStatus, Progress, DonationStatus][] = [
    ["STARTED", "STARTED", "STARTED"],
    ["STARTED", "PENDING", "PENDING"],
    ["STARTED", "EXPIRED", "EXPIRED"],
    ["PENDING", "SUCCEEDED", "SUCCEEDED"],
    ["PENDING", "FAILED", "FAILED"],
    ["SUCCEEDED", "PENDING", "SUCCEEDED"],
    ["SUCCEEDED", "EXPIRED", "SUCCEEDED"],
    ["FAILED", "PENDING", "FAILED"],
    ["EXPIRED", "SUCCEEDED", "SUCCEEDED"],
    ["FAILED", "SUCCEEDED", "SUCCEEDED"],
    ["SUCCEEDED", "FAILED", "SUCCEEDED"],
  ];
  it.each(table)("%s, then %s, is %s", (before, heard, after) => {
    expect(nextStatus(before, heard, untouched)).toBe(after);
  });

  it.each<[number, DisputeStatus[], DonationStatus]>([
    [0, [], "SUCCEEDED"],
    [1, [], "PARTLY_REFUNDED"],
    [5_000, [], "REFUNDED"],
    [0, ["WARNING"], "SUCCEEDED"],
    [0, ["OPEN"], "DISPUTED"],
    [0, ["WON"], "SUCCEEDED"],
    [1_000, ["WON"], "PARTLY_REFUNDED"],
    [0, ["LOST"], "DISPUTED"],
    [5_000, ["OPEN"], "DISPUTED"],
  ])("paid, %i sent back, disputes %j: %s", (refunded, disputes, status) => {
    expect(nextStatus("SUCCEEDED", "STARTED", { amount: 5_000, refunded, disputes })).toBe(status);
  });

  it("says nothing of money that has not come, whatever was refunded", () => {
    expect(nextStatus("STARTED", "STARTED", { amount: 5_000, refunded: 5_000, disputes: ["LOST"] })).toBe("STARTED");
  });
});

type Known = { status: DonationStatus; refund: Parameters<typeof nextRefundStatus>[0]; dispute: DisputeStatus | null };
type News = (known: Known) => Known;

const settle = (known: Known, heard: Progress): Known => ({
  ...known,
  status: nextStatus(known.status, heard, {
    amount: 5_000,
    refunded: known.refund === "SUCCEEDED" ? 5_000 : 0,
    disputes: known.dispute ? [known.dispute] : [],
  }),
});
const heard =
  (progress: Progress): News =>
  (known) =>
    settle(known, progress);
const refund =
  (status: Known["refund"]): News =>
  (known) =>
    settle({ ...known, refund: nextRefundStatus(known.refund, status) }, "STARTED");
const dispute =
  (status: DisputeStatus): News =>
  (known) =>
    settle({ ...known, dispute: known.dispute ? nextDisputeStatus(known.dispute, status) : status }, "STARTED");

const lives: [name: string, news: News[], end: DonationStatus][] = [
  [
    "a debit that settles, is disputed and won, and refunded",
    [heard("PENDING"), heard("SUCCEEDED"), dispute("OPEN"), dispute("WON"), refund("REQUESTED"), refund("SUCCEEDED")],
    "REFUNDED",
  ],
  [
    "a refund that the bank returns",
    [
      heard("PENDING"),
      heard("SUCCEEDED"),
      refund("REQUESTED"),
      refund("SUCCEEDED"),
      refund("FAILED"),
      dispute("WARNING"),
    ],
    "SUCCEEDED",
  ],
  [
    "a lost dispute",
    [heard("PENDING"), heard("SUCCEEDED"), dispute("WARNING"), dispute("OPEN"), dispute("LOST"), refund("REQUESTED")],
    "DISPUTED",
  ],
  [
    "a debit that fails",
    [heard("PENDING"), heard("FAILED"), heard("PENDING"), heard("STARTED"), heard("FAILED"), heard("EXPIRED")],
    "FAILED",
  ],
];

describe("all 720 orders of six events of one payment end the same", () => {
  it.each(lives)("%s", (_name, news, end) => {
    const start: Known = { status: "STARTED", refund: "REQUESTED", dispute: null };
    const ends = permutations(news).map((order) => order.reduce((known, tell) => tell(known), start).status);
    expect(ends).toHaveLength(720);
    expect(new Set(ends)).toEqual(new Set([end]));
  });
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

describe("nextRecurring", () => {
  const at = (second: number) => new Date(second * 1000);

  it("takes the newest word", () => {
    const active: RecurringState = { status: "ACTIVE", heardAt: at(10) };
    expect(nextRecurring(active, "PAST_DUE", at(11)).status).toBe("PAST_DUE");
    expect(nextRecurring(active, "PAST_DUE", at(9)).status).toBe("ACTIVE");
  });

  it("lets nothing follow an end, however late the end is heard", () => {
    expect(nextRecurring({ status: "ACTIVE", heardAt: at(10) }, "ENDED", at(5)).status).toBe("ENDED");
    expect(nextRecurring({ status: "ENDED", heardAt: at(5) }, "ACTIVE", at(10)).status).toBe("ENDED");
  });

  it("comes to the same end in any order, duplicates included", () => {
    const word = fc.tuple(
      fc.constantFrom("STARTED", "ACTIVE", "PAST_DUE", "ENDED"),
      fc.integer({ min: 1, max: 4 }),
    ) as fc.Arbitrary<[RecurringState["status"], number]>;
    const shuffled = fc.array(word, { maxLength: 8 }).chain((words) =>
      fc.tuple(
        fc.constant(words),
        fc.shuffledSubarray([...words, ...words.slice(0, 2)], {
          minLength: words.length + Math.min(2, words.length),
        }),
      ),
    );
    const endOf = (words: [RecurringState["status"], number][]) =>
      words.reduce<RecurringState>((known, [status, second]) => nextRecurring(known, status, at(second)), {
        status: "STARTED",
        heardAt: null,
      }).status;
    fc.assert(fc.property(shuffled, ([words, other]) => endOf(words) === endOf(other)));
  });
});

describe("money that goes back", () => {
  it("leaves what is not on its way back already", () => {
    expect(refundable({ status: "PARTLY_REFUNDED", amount: 5_000, refunded: 1_000, requested: 500 })).toBe(3_500);
  });

  it.each<DonationStatus>(["STARTED", "PENDING", "FAILED", "EXPIRED", "REFUNDED", "DISPUTED"])(
    "nothing of a gift that is %s",
    (status) => {
      expect(refundable({ status, amount: 5_000, refunded: 0, requested: 0 })).toBe(0);
    },
  );

  it.each<[DonationStatus, DisputeStatus[], boolean]>([
    ["STARTED", [], false],
    ["SUCCEEDED", [], true],
    ["PARTLY_REFUNDED", [], true],
    ["REFUNDED", [], false],
    ["DISPUTED", ["OPEN"], true],
    ["DISPUTED", ["LOST"], false],
  ])("a receipt for %s with disputes %j: %s", (status, disputes, deserved) => {
    expect(deservesReceipt(status, disputes)).toBe(deserved);
  });
});

describe("the form", () => {
  it("offers an appeal's own amounts, else usual ones, smallest first", () => {
    const amounts = [
      { currency: "USD", amount: 900, effect: "b" },
      { currency: "USD", amount: 500, effect: "a" },
    ];
    expect(suggestedAmounts({ amounts }, "USD").map(({ effect }) => effect)).toEqual(["a", "b"]);
    expect(suggestedAmounts({ amounts }, "JPY").map(({ amount }) => amount)).toEqual([
      3_000, 5_000, 10_000, 30_000, 50_000,
    ]);
  });

  it("does not overflow its bar", () => {
    expect(percentReached({ given: 7_000 }, 5_000)).toBe(100);
    expect(percentReached({ given: 0 }, 5_000)).toBe(0);
  });
});
