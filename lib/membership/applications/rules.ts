import { commitments } from "@/lib/membership/rules";

/**
 * An application's way. A draft is its writer's alone; from submission to decision it goes back and forth between
 * the coalition and the applicant; the last three are final.
 */
export const applicationStatuses = [
  "DRAFT",
  "UNDER_REVIEW",
  "INFORMATION_REQUESTED",
  "APPROVED",
  "DECLINED",
  "WITHDRAWN",
] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

const steps = {
  submit: { from: ["DRAFT"], to: "UNDER_REVIEW" },
  ask: { from: ["UNDER_REVIEW"], to: "INFORMATION_REQUESTED" },
  answer: { from: ["INFORMATION_REQUESTED"], to: "UNDER_REVIEW" },
  approve: { from: ["UNDER_REVIEW", "INFORMATION_REQUESTED"], to: "APPROVED" },
  decline: { from: ["UNDER_REVIEW", "INFORMATION_REQUESTED"], to: "DECLINED" },
  withdraw: { from: ["DRAFT", "UNDER_REVIEW", "INFORMATION_REQUESTED"], to: "WITHDRAWN" },
} as const satisfies Record<string, { from: readonly ApplicationStatus[]; to: ApplicationStatus }>;

export type ApplicationStep = keyof typeof steps;

/** The states in which a step can be taken, for a conditional update. */
export function before(step: ApplicationStep): ApplicationStatus[] {
  return [...steps[step].from];
}

export function after(step: ApplicationStep): ApplicationStatus {
  return steps[step].to;
}

export function can(step: ApplicationStep, status: ApplicationStatus): boolean {
  return before(step).includes(status);
}

/** Submitted and not decided: reviewers vote and admins decide. */
export function isDecidable(status: ApplicationStatus): boolean {
  return can("approve", status);
}

/** The pages of the form, in order. */
export const formSteps = ["organization", "work", "why", "check"] as const;
export type FormStep = (typeof formSteps)[number];

export type Draft = {
  readonly contactName: string;
  readonly contactTitle: string;
  readonly organizationName: string;
  readonly countryCode: string | null;
  readonly sectors: readonly string[];
  readonly languages: readonly string[];
  readonly regions: readonly string[];
  readonly mission: string;
  readonly motivation: string;
  readonly commitments: readonly string[];
};

export type Gap = { readonly step: Exclude<FormStep, "check">; readonly field: keyof Draft };

/** What must still be filled in before an application can be submitted, in the order of the form. */
export function gapsOf(draft: Draft): Gap[] {
  const needed: readonly (Gap & { filled: boolean })[] = [
    { step: "organization", field: "organizationName", filled: draft.organizationName !== "" },
    { step: "organization", field: "countryCode", filled: draft.countryCode !== null },
    { step: "organization", field: "contactName", filled: draft.contactName !== "" },
    { step: "organization", field: "contactTitle", filled: draft.contactTitle !== "" },
    { step: "work", field: "regions", filled: draft.regions.length > 0 },
    { step: "work", field: "sectors", filled: draft.sectors.length > 0 },
    { step: "work", field: "languages", filled: draft.languages.length > 0 },
    { step: "work", field: "mission", filled: draft.mission !== "" },
    { step: "why", field: "motivation", filled: draft.motivation !== "" },
    { step: "why", field: "commitments", filled: commitments.every((one) => draft.commitments.includes(one)) },
  ];
  return needed.filter(({ filled }) => !filled).map(({ step, field }) => ({ step, field }));
}
