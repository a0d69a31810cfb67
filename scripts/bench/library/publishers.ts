import type { Audience, MembershipStatus } from "@/lib/db/generated/enums";
import { type CountryCode, countryCodes } from "@/lib/regions/rules";
import { repeatable, uuid, weighted } from "./random";

export type BenchPublisher = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly country: CountryCode;
  readonly listing: Audience;
  readonly status: MembershipStatus;
};

/** The organizations that publish: some in hiding, some that are no members any more. */
export const publishers: readonly BenchPublisher[] = Array.from({ length: 40 }, (_, index) => {
  const random = repeatable(1_000_000_000 + index);
  return {
    id: uuid(random),
    slug: `organization-${index}`,
    name: `Organization ${index}`,
    country: countryCodes[(index * 7) % countryCodes.length] as CountryCode,
    listing: weighted<Audience>(random, [
      ["PUBLIC", 80],
      ["MEMBERS", 15],
      ["SECRETARIAT", 5],
    ]),
    status: weighted<MembershipStatus>(random, [
      ["ACTIVE", 85],
      ["SUSPENDED", 10],
      ["FORMER", 5],
    ]),
  };
});
