let known: ReadonlySet<string> | undefined;

/** Whether the word is on the shipped list of passwords seen in leaks. */
export async function knownPasswords(): Promise<(word: string) => boolean> {
  if (!known) {
    // A megabyte that only choosing a password needs.
    const { dictionary } = await import("@zxcvbn-ts/language-common");
    known = new Set(dictionary["passwords-common"]);
  }
  const list = known;
  return (word) => list.has(word);
}
