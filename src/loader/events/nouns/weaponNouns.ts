// "use" and "launch" name a happening only where a weapon stands behind them.

import type { Token } from "../../article/document.ts";

/** "the use of chemical weapons" */
export function isOfWeapon(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.lower === "of" &&
    /^(?:chemical|biological|nerve|poison|cluster)$/.test(tokens[at + 2]?.lower ?? "")
  );
}

/** "its launch of a ballistic missile", "Peru's missile launch" */
export function isOfMissile(tokens: readonly Token[], at: number): boolean {
  if (missile.test(tokens[at - 1]?.lower ?? "")) return true;
  const behind = tokens.slice(at + 1, at + 8).map(({ lower }) => lower);
  return behind[0] === "of" && behind.some((word) => missile.test(word));
}

const missile = /^(?:missile|rocket|satellite)s?$/;
