// "use" and "launch" name a happening only where a weapon stands behind them.

import type { Token } from "../../article/document.ts";

/** "the use of chemical weapons" */
export function isOfWeapon(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.lower === "of" &&
    /^(?:chemical|biological|nerve|poison|cluster)$/.test(tokens[at + 2]?.lower ?? "")
  );
}

export function isOfMissile(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 8).map(({ lower }) => lower);
  return behind[0] === "of" && behind.some((word) => /^(?:missile|rocket|satellite)s?$/.test(word));
}
