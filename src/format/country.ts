// English names of country codes.

/** Countries for which few newspapers use the name that Intl gives. */
const ours: Readonly<Record<string, string>> = {
  CD: "DR Congo",
  CG: "Republic of Congo",
  TR: "Turkey",
};

const short = new Intl.DisplayNames("en", { type: "region", style: "short", fallback: "none" });
const long = new Intl.DisplayNames("en", { type: "region", style: "long", fallback: "none" });

/** "China" for `CN`, "US" for `US`; null for an unknown code. */
export function countryName(code: string): string | null {
  return ours[code] ?? (/^[A-Z]{2}$/.test(code) ? (short.of(code) ?? null) : null);
}

/** Whether it is one of the names of the country: "US", "United States". */
export function isCountryName(name: string, code: string): boolean {
  return name === countryName(code) || (/^[A-Z]{2}$/.test(code) && name === long.of(code));
}

/** `name` followed by its country, unless it already contains it: "Vienna, Austria", "Singapore". */
export function withCountry(name: string, code: string | null): string {
  const of = code && countryName(code);
  if (!of || !code || name.includes(of) || name.includes(long.of(code) ?? of)) return name;
  return `${name}, ${of}`;
}
