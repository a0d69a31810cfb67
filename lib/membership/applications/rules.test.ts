import { describe, expect, it } from "vitest";
import { commitments } from "@/lib/membership/rules";
import { type ApplicationStatus, type ApplicationStep, applicationStatuses, can, type Draft, gapsOf } from "./rules";

const allowed: Record<ApplicationStatus, ApplicationStep[]> = {
  DRAFT: ["submit", "withdraw"],
  UNDER_REVIEW: ["ask", "approve", "decline", "withdraw"],
  INFORMATION_REQUESTED: ["answer", "approve", "decline", "withdraw"],
  APPROVED: [],
  DECLINED: [],
  WITHDRAWN: [],
};
const steps: ApplicationStep[] = ["submit", "ask", "answer", "approve", "decline", "withdraw"];

describe.each(applicationStatuses)("an application that is %s", (status) => {
  it.each(steps)("%s", (step) => {
    expect(can(step, status)).toBe(allowed[status].includes(step));
  });
});

const whole: Draft = {
  contactName: "Aline",
  contactTitle: "Coordinator",
  organizationName: "Lac",
  countryCode: "BI",
  sectors: ["peacebuilding"],
  languages: ["fr"],
  regions: ["africa"],
  mission: "We listen.",
  motivation: "To be heard.",
  commitments: [...commitments],
};

describe("what an application still lacks", () => {
  it("is nothing when all is there", () => {
    expect(gapsOf(whole)).toEqual([]);
  });

  it("is everything at the beginning, in the order of the form", () => {
    const empty = {
      ...whole,
      contactName: "",
      contactTitle: "",
      organizationName: "",
      countryCode: null,
      sectors: [],
      languages: [],
      regions: [],
      mission: "",
      motivation: "",
      commitments: [],
    };
    expect(gapsOf(empty).map(({ field }) => field)).toEqual([
      "organizationName",
      "countryCode",
      "contactName",
      "contactTitle",
      "regions",
      "sectors",
      "languages",
      "mission",
      "motivation",
      "commitments",
    ]);
  });

  it("is a commitment when not every one is ticked", () => {
    expect(gapsOf({ ...whole, commitments: commitments.slice(1) })).toEqual([{ step: "why", field: "commitments" }]);
  });
});
