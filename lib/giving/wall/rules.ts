import type { GivingInterval } from "@/lib/db/generated/enums";

/** One line of the wall: null is what its donor wants to keep to themselves. Amounts in minor units. */
export type Supporter = {
  readonly name: string | null;
  readonly gift: { readonly amount: number; readonly currency: string; readonly interval: GivingInterval } | null;
  readonly message: string | null;
};

export type Wall = {
  readonly supporters: readonly Supporter[];
  /** How many more do not want to be named and have said nothing. */
  readonly unnamed: number;
};
