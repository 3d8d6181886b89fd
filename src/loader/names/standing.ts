import type { Line } from "./line.ts";

/** Behind "internationally recognised", "democratically elected": how a government stands. */
export function pastStanding({ words }: Line, at: number): number {
  let from = at;
  if (/^(?:internationally|democratically|widely)$/.test(words[from]?.lower ?? "")) from += 1;
  return /^(?:(?:un-?)?recogni[sz]ed|elected|legitimate)$/.test(words[from]?.lower ?? "")
    ? from + 1
    : at;
}
