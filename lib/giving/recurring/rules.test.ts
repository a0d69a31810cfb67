import { describe, expect, it } from "vitest";
import { type Asked, changedTerms, isChangeable, nearestDay, nextTaken, type Promised, undoing } from "./rules";

const at = (day: string) => new Date(`${day}T10:00:00Z`);
const now = at("2013-12-02");
const promised: Promised = {
  ...{ status: "ACTIVE", interval: "MONTH", amount: 2_500, currency: "USD" },
  ...{ nextChargeAt: at("2013-12-20"), pausedUntil: null, endsAt: null },
};
const terms = { amount: 2_500, interval: "MONTH", day: 20 } as const;

describe("changed terms", () => {
  it("are none when everything is as it was", () => {
    expect(changedTerms(promised, terms, now)).toBeNull();
    expect(changedTerms({ ...promised, nextChargeAt: at("2013-12-31") }, { ...terms, day: 28 }, now)).toBeNull();
    expect(changedTerms({ ...promised, nextChargeAt: null }, { ...terms, amount: 1 }, now)).toBeNull();
  });

  it("leave the day alone when only the amount is another", () => {
    expect(changedTerms(promised, { ...terms, amount: 5_000 }, now)).toEqual({
      ...{ amount: 5_000, interval: "MONTH", chargeAt: null },
    });
  });

  it("charge another interval when the next charge was due, not at once", () => {
    expect(changedTerms(promised, { ...terms, interval: "YEAR" }, now)).toMatchObject({ chargeAt: at("2013-12-20") });
  });

  it("move the day within the month in which the charge is due, or past it", () => {
    expect(nearestDay(at("2013-12-20"), 24, now)).toEqual(at("2013-12-24"));
    expect(nearestDay(at("2013-12-20"), 5, now)).toEqual(at("2013-12-05"));
    expect(nearestDay(at("2013-12-20"), 3, now)).toEqual(at("2014-01-03"));
    expect(nearestDay(at("2014-01-31"), 28, now)).toEqual(at("2014-01-28"));
  });
});

describe("the next charge", () => {
  it("is the first that is due once a pause is over", () => {
    expect(nextTaken(promised)).toEqual(at("2013-12-20"));
    expect(nextTaken({ ...promised, pausedUntil: at("2014-02-01") })).toEqual(at("2014-02-20"));
    expect(nextTaken({ ...promised, interval: "YEAR", pausedUntil: at("2014-02-01") })).toEqual(at("2014-12-20"));
  });

  it("is none where the gift ends", () => {
    expect(nextTaken({ ...promised, endsAt: at("2013-12-20") })).toBeNull();
    expect(nextTaken({ ...promised, status: "ENDED" })).toBeNull();
  });
});

describe("taking back", () => {
  const asked: Asked = {
    ...{
      kind: "TERMS",
      status: "DONE",
      amountBefore: 1_000,
      intervalBefore: "YEAR",
      undoesId: null,
      ...{ currency: null, currencyBefore: null, subscription: null, subscriptionBefore: null },
      ...{ customer: null, customerBefore: null, leftAt: null },
    },
    ...{ chargeBefore: at("2013-12-09"), pausedBefore: at("2014-03-01") },
  };

  it("asks for what was before", () => {
    expect(undoing(asked, promised, now)).toEqual({
      ...{ kind: "TERMS", amount: 1_000, interval: "YEAR", chargeAt: at("2013-12-09") },
    });
    expect(undoing({ ...asked, kind: "RESUME" }, promised, now)).toEqual({
      kind: "PAUSE",
      pausedUntil: at("2014-03-01"),
    });
    expect(undoing({ ...asked, kind: "PAUSE" }, promised, now)).toEqual({ kind: "RESUME" });
    expect(undoing({ ...asked, kind: "STOP" }, promised, now)).toEqual({ kind: "KEEP" });
    expect(undoing({ ...asked, kind: "KEEP" }, promised, now)).toEqual({ kind: "STOP" });
  });

  it("is too late once it was charged or is over, and is done once", () => {
    expect(undoing(asked, { ...promised, nextChargeAt: now }, now)).toBeNull();
    expect(undoing(asked, { ...promised, status: "ENDED" }, now)).toBeNull();
    expect(undoing({ ...asked, undoesId: "x" }, promised, now)).toBeNull();
    expect(undoing({ ...asked, status: "REQUESTED" }, promised, now)).toBeNull();
    expect(undoing({ ...asked, kind: "RESUME", pausedBefore: at("2013-12-01") }, promised, now)).toBeNull();
  });
});

it("is changeable while it runs and Stripe has said when it goes on", () => {
  expect(isChangeable(promised)).toBe(true);
  expect(isChangeable({ ...promised, status: "PAST_DUE" })).toBe(true);
  expect(isChangeable({ ...promised, status: "ENDED" })).toBe(false);
  expect(isChangeable({ ...promised, nextChargeAt: null })).toBe(false);
});
