/** What a person still owes after the right password. */
export type NextStep = "signed-in" | "second-factor" | "set-up-second-factor";

type Person = { readonly role: "REPRESENTATIVE" | "REVIEWER" | "ADMIN"; readonly hasSecondFactor: boolean };

/** Admins and reviewers must have a second factor; whoever has one is asked for it. */
export function stepAfterPassword({ role, hasSecondFactor }: Person): NextStep {
  if (hasSecondFactor) return "second-factor";
  return role === "REPRESENTATIVE" ? "signed-in" : "set-up-second-factor";
}

/** Where to go after signing in: only into the areas behind the door, so that no link can lead elsewhere. */
export function safeNext(next: string | undefined): string | null {
  return next && /^\/[a-z]{2}\/(member|admin)(\/[\w\-/]*)?(\?[\w\-=&%.]*)?$/.test(next) ? next : null;
}
