import { describe, expect, it } from "vitest";
import type { Admin, Member, Reviewer, Viewer } from "@/lib/auth/viewer";
import { visitor } from "@/lib/auth/viewer";
import type { Audience, DocumentStatus } from "@/lib/db/generated/enums";
import { canEdit, canModerate, canSee, namesPublisher, ownedBy, visibleTo } from "./policy";

const account = {
  userId: "u",
  sessionId: "s",
  name: "N",
  email: "n@example.org",
  locale: "en",
  authenticatedAt: new Date(0),
  hasSecondFactor: true,
} as const;
const owner: Member = { ...account, kind: "member", organizationId: "own", role: "OWNER" };
const stranger: Member = { ...account, kind: "member", organizationId: "other", role: "EDITOR" };
const reviewer: Reviewer = { ...account, kind: "reviewer", organizationId: "other", role: "OWNER" };
const admin: Admin = { ...account, kind: "admin" };
const applicant: Viewer = { kind: "applicant", applicationId: "a", sessionId: "s" };
const viewers = { visitor, applicant, stranger, reviewer, owner, admin };

const statuses: DocumentStatus[] = ["DRAFT", "SUBMITTED", "CHANGES_REQUESTED", "PUBLISHED", "WITHDRAWN"];
const audiences: Audience[] = ["PUBLIC", "MEMBERS", "SECRETARIAT"];

/** Who sees a document of organization "own"; everybody else does not. */
function expected(status: DocumentStatus, audience: Audience): string[] {
  if (status === "DRAFT") return ["owner"];
  if (status !== "PUBLISHED") return ["owner", "admin"];
  if (audience === "PUBLIC") return Object.keys(viewers);
  return audience === "MEMBERS" ? ["stranger", "reviewer", "owner", "admin"] : ["owner", "admin"];
}

describe("who sees a document", () => {
  const cases = statuses.flatMap((status) => audiences.map((audience) => [status, audience] as const));
  it.each(cases)("%s for %s", (status, audience) => {
    const document = { status, audience, publisherId: "own" };
    const seeing = Object.entries(viewers).filter(([, viewer]) => canSee(viewer, document));
    expect(seeing.map(([name]) => name)).toEqual(expected(status, audience));
  });
});

describe("who changes a document", () => {
  it.each(statuses)("%s: its organization only, and only while it holds it", (status) => {
    const document = { status, audience: "PUBLIC" as const, publisherId: "own" };
    const editing = Object.entries(viewers).filter(([, viewer]) => canEdit(viewer, document));
    expect(editing.map(([name]) => name)).toEqual(
      status === "DRAFT" || status === "CHANGES_REQUESTED" ? ["owner"] : [],
    );
  });

  it("nobody's document is nobody's to edit", () => {
    for (const viewer of Object.values(viewers))
      expect(canEdit(viewer, { status: "DRAFT", audience: "PUBLIC", publisherId: null })).toBe(false);
  });

  it("who acts for no organization owns nothing, rather than everything", () => {
    expect(ownedBy(visitor)).toEqual({ id: { in: [] } });
    expect(ownedBy(admin)).toEqual({ id: { in: [] } });
  });
});

it("moderates: the secretariat, and not the drafts of others", () => {
  const submitted = { status: "SUBMITTED", audience: "PUBLIC", publisherId: "own" } as const;
  expect(
    Object.entries(viewers)
      .filter(([, viewer]) => canModerate(viewer, submitted))
      .map(([name]) => name),
  ).toEqual(["admin"]);
  expect(canModerate(admin, { ...submitted, status: "DRAFT" })).toBe(false);
});

it("a visitor's list holds published public documents and nothing else", () => {
  expect(visibleTo(visitor)).toEqual({ status: "PUBLISHED", audience: { in: ["PUBLIC"] } });
});

it.each([
  ["SECRETARIAT", "ACTIVE", ["owner", "admin"]],
  ["MEMBERS", "ACTIVE", ["stranger", "reviewer", "owner", "admin"]],
  ["PUBLIC", "ACTIVE", Object.keys(viewers)],
  ["PUBLIC", "SUSPENDED", ["owner", "admin"]],
  ["PUBLIC", "FORMER", ["owner", "admin"]],
] as const)("names a publisher listed for %s and %s to whom it may", (listing, status, named) => {
  const publisher = { id: "own", listing, membership: { status } };
  expect(
    Object.entries(viewers)
      .filter(([, viewer]) => namesPublisher(viewer, publisher))
      .map(([name]) => name),
  ).toEqual(named);
});
