// Names in capitals, as other lines would write them: a ministry's way to write family names, a
// transcript's to write who speaks.

/** "III" is a number and "JRR" are initials: these are capitals wherever they stand. */
const capitals = /^(?:[IVX]+|[B-DF-HJ-NP-TV-XZ]{3})$/;

/**
 * "Ana ROCA", "ANA O'HOLM" and "Bo McHOLM" as "Ana Roca", "Ana O'Holm" and "Bo McHolm".
 * Runs of fewer capitals than `least` stay: in a line that is not all capitals, "JD" are initials.
 */
export function unshout(name: string, least = 3): string {
  return name.replace(/\p{Lu}+/gu, (run) =>
    run.length < least || capitals.test(run) ? run : run.charAt(0) + run.slice(1).toLowerCase(),
  );
}
