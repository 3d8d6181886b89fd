// Country codes as English names.

/** What Intl calls by a name that few newspapers print. */
const ours: Readonly<Record<string, string>> = {
  CD: "DR Congo",
  CG: "Republic of Congo",
  TR: "Turkey",
};

const short = new Intl.DisplayNames("en", { type: "region", style: "short", fallback: "none" });
const long = new Intl.DisplayNames("en", { type: "region", style: "long", fallback: "none" });

/** "China" of `CN`, "US" of `US`; null for a code that names no country. */
export function countryName(code: string): string | null {
  return ours[code] ?? (/^[A-Z]{2}$/.test(code) ? (short.of(code) ?? null) : null);
}

/** `name` with its country behind it, unless it says it already: "Vienna, Austria", "Singapore". */
export function withCountry(name: string, code: string | null): string {
  const of = code && countryName(code);
  if (!of || !code || name.includes(of) || name.includes(long.of(code) ?? of)) return name;
  return `${name}, ${of}`;
}
