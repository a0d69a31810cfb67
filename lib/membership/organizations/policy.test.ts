import { describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/auth/viewer";
import { audiencesOf, canEdit } from "./policy";

const account = {
  userId: "u",
  sessionId: "s",
  name: "N",
  email: "n@example.org",
  locale: "en",
  authenticatedAt: new Date(),
  hasSecondFactor: true,
} as const;
const viewers: Record<string, Viewer> = {
  visitor: { kind: "visitor" },
  applicant: { kind: "applicant", applicationId: "x", sessionId: "s" },
  "own owner": { kind: "member", ...account, organizationId: "own", role: "OWNER" },
  "own editor": { kind: "member", ...account, organizationId: "own", role: "EDITOR" },
  "own reviewer": { kind: "reviewer", ...account, organizationId: "own", role: "EDITOR" },
  "another member": { kind: "member", ...account, organizationId: "other", role: "OWNER" },
  "another reviewer": { kind: "reviewer", ...account, organizationId: "other", role: "OWNER" },
  admin: { kind: "admin", ...account },
};

const everything = ["PUBLIC", "MEMBERS", "SECRETARIAT"];
const audiences: Record<string, string[]> = {
  visitor: ["PUBLIC"],
  applicant: ["PUBLIC"],
  "own owner": everything,
  "own editor": everything,
  "own reviewer": everything,
  "another member": ["PUBLIC", "MEMBERS"],
  "another reviewer": ["PUBLIC", "MEMBERS"],
  admin: everything,
};

describe.each(Object.entries(viewers))("%s", (name, viewer) => {
  it("belongs to the right audiences", () => {
    expect(audiencesOf(viewer, "own")).toEqual(audiences[name]);
  });

  it("edits only the own profile", () => {
    expect(canEdit(viewer, "own")).toBe(name.startsWith("own"));
  });
});
