import { type Failure, fail } from "@/lib/result";
import { knownPasswords } from "./known";
import { isWeak, lengthOf, passwordLengths, shortestPassword } from "./rules";

type Chooser = { readonly hasSecondFactor: boolean; readonly ownWords: readonly string[] };

/** Why a person may not choose this password; null when they may. */
export async function refusal(password: string, { hasSecondFactor, ownWords }: Chooser): Promise<Failure | null> {
  const shortest = shortestPassword(hasSecondFactor);
  const length = lengthOf(password);
  if (length < shortest) return fail("password-short", { field: "password", values: { minimum: shortest } });
  if (length > passwordLengths.longest)
    return fail("password-long", { field: "password", values: { maximum: passwordLengths.longest } });
  return isWeak(password, await knownPasswords(), ownWords) ? fail("password-weak", { field: "password" }) : null;
}
