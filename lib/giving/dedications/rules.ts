import type { DedicationKind } from "@/lib/db/generated/enums";

/** As addresses and forms write it. */
export const dedications = ["honour", "memory"] as const;
export type DedicationName = (typeof dedications)[number];

export function keptDedication(name: DedicationName): DedicationKind {
  return name === "honour" ? "HONOUR" : "MEMORY";
}

export function spokenDedication(kind: DedicationKind): DedicationName {
  return kind === "HONOUR" ? "honour" : "memory";
}

/** So many cards a week for one recipient, whoever gives: a gift is no way to fill somebody's inbox. */
export const cardsAWeek = 3;

const link = /:\/\/|www\.|@|[\p{L}\d-]+\.\p{L}{2,}(?=$|[\s/?#])/iu;

/** What stands in a mail to a stranger is a name: no link, no address, no line of its own. */
export function isName(text: string): boolean {
  return !link.test(text) && !/[\p{Cc}\u2028\u2029<>]/u.test(text) && (text.match(/\d/g) ?? []).length <= 4;
}

/** When a card is sent: in the morning of its day (UTC), and at once where that has passed. */
export function sendingTime(sendOn: Date, from: Date): Date {
  const morning = new Date(sendOn.getTime() + 8 * 3_600_000);
  return morning > from ? morning : from;
}

/** A card may be asked for today (wherever the donor's day has begun) and at most a year ahead. */
export function isCardDay(day: Date, today: Date): boolean {
  const days = (day.getTime() - today.getTime()) / 86_400_000;
  return days > -2 && days <= 366;
}
