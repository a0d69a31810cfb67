import { describe, expect, it } from "vitest";
import { listHref, pageCount, readListState, slice } from "./lists";

const shape = { filters: ["status", "q"], sorts: ["name", "createdAt"], defaultSort: "-createdAt" } as const;

describe("the state of a list in its address", () => {
  it("falls back where the address says nothing", () => {
    expect(readListState(shape, {})).toEqual({ page: 1, sort: "createdAt", descending: true, filters: {} });
  });

  it.each([
    [{ page: "3" }, { page: 3 }],
    [{ page: "-1" }, { page: 1 }],
    [{ page: "1e9" }, { page: 1 }],
    [{ page: "99999999" }, { page: 1 }],
    [{ page: "x" }, { page: 1 }],
    [{ sort: "name" }, { sort: "name", descending: false }],
    [{ sort: "-name" }, { sort: "name", descending: true }],
    [{ sort: "passwordHash" }, { sort: "createdAt", descending: true }],
    [{ status: "open", role: "admin" }, { filters: { status: "open" } }],
    [{ q: ["one", "two"] }, { filters: { q: "one" } }],
    [{ q: "   " }, { filters: {} }],
  ])("reads %j", (parameters, expected) => {
    expect(readListState(shape, parameters)).toMatchObject(expected);
  });

  it("cuts a filter that is too long", () => {
    expect(readListState(shape, { q: "a".repeat(5000) }).filters.q).toHaveLength(200);
  });

  it("starts again at page one when the sort or a filter changes, and keeps the rest", () => {
    const state = readListState(shape, { page: "4", status: "open", sort: "name" });
    expect(listHref("/x", state, { page: 5 })).toBe("/x?status=open&sort=name&page=5");
    expect(listHref("/x", state, { sort: "name", descending: true })).toBe("/x?status=open&sort=-name");
    expect(listHref("/x", state, { filters: {} })).toBe("/x?sort=name");
    expect(listHref("/x", state)).toBe("/x?status=open&sort=name&page=4");
  });

  it("slices pages", () => {
    expect(slice(readListState(shape, { page: "3" }))).toEqual({ skip: 50, take: 25 });
    expect([0, 25, 26].map(pageCount)).toEqual([1, 1, 2]);
  });
});
