// A formatter takes a hundred times longer to make than to use, and a list uses hundreds: each is made once.

export const numberFormat = kept(Intl.NumberFormat);
export const dateFormat = kept(Intl.DateTimeFormat);

/** `locale` is a BCP 47 tag. */
function kept<Options, Formatter>(Kind: new (locale: string, options?: Options) => Formatter) {
  const made = new Map<string, Formatter>();
  return (locale: string, options?: Options): Formatter => {
    const key = JSON.stringify([locale, options]);
    const formatter = made.get(key) ?? new Kind(locale, options);
    made.set(key, formatter);
    return formatter;
  };
}
