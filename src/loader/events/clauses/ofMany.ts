// "Ministers of the G8 meet in Oslo": a plain present that stands behind an article and a name.

import type { Token } from "../../article/document.ts";

/** They meet, and it is no "G8 meet"; but "Athletes of the Lima meet in Oslo were arrested" */
export function isOfMany(tokens: readonly Token[], at: number): boolean {
  const [many, of] = tokens.slice(Math.max(0, at - 4), at - 2);
  return (
    /^(?:meet|gather|agree|arrive|convene)$/.test(tokens[at]?.lower ?? "") &&
    of?.lower === "of" &&
    /[^s]s$/.test(many?.lower ?? "") &&
    !tokens.slice(at + 1, at + 8).some(({ pos }) => pos === "AUX")
  );
}
