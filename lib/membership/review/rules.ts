export const votes = ["APPROVE", "DECLINE", "ABSTAIN", "RECUSE"] as const;
export type Vote = (typeof votes)[number];

export type Tally = Readonly<Record<Vote, number>>;

/** How the committee stands; a recusal is shown and counts for neither side. */
export function tallyOf(reviews: readonly { readonly vote: Vote }[]): Tally {
  const count = (vote: Vote) => reviews.filter((review) => review.vote === vote).length;
  return { APPROVE: count("APPROVE"), DECLINE: count("DECLINE"), ABSTAIN: count("ABSTAIN"), RECUSE: count("RECUSE") };
}
