import { z } from "zod";
import { categories } from "@/lib/membership/rules";
import { votes } from "./rules";

const applicationId = z.uuid();
/** What the applicant is told: a decision without a reason helps nobody. */
const reason = z.string().trim().min(1).max(5_000);

export const voteSchema = z.strictObject({
  applicationId,
  vote: z.enum(votes),
  comment: z.string().trim().max(5_000).default(""),
});
export const questionSchema = z.strictObject({ applicationId, question: reason });
export const approvalSchema = z.strictObject({ applicationId, category: z.enum(categories), reason });
export const refusalSchema = z.strictObject({ applicationId, reason });

export type VoteInput = z.output<typeof voteSchema>;
export type Question = z.output<typeof questionSchema>;
export type Approval = z.output<typeof approvalSchema>;
export type Refusal = z.output<typeof refusalSchema>;
