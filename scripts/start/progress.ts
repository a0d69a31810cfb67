/** One line when a step begins, one with its time when it took a while. */
export async function step<T>(label: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  console.log(`› ${label}`);
  const result = await work();
  const seconds = (Date.now() - began) / 1000;
  if (seconds >= 3) console.log(`  done in ${Math.round(seconds)} s`);
  return result;
}
