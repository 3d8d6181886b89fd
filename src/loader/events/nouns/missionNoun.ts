// A "mission" is a journey where it goes somewhere, and else a force or an embassy.

import type { Token } from "../../article/document.ts";

/** "his mission to Lima", "the mission he undertook to Lima" */
export function isMissionTo(tokens: readonly Token[], at: number): boolean {
  // "handed over command of the mission to Chile"
  if (tokens[at - 1]?.lower === "the" && tokens[at - 2]?.lower === "of") return false;
  const isGone = /^(?:undertook|undertaken|made|conducted|paid)$/;
  const verb = tokens.findIndex((t, n) => n > at && n < at + 6 && isGone.test(t.lower));
  const to = verb < 0 ? at + 1 : verb + 1;
  return tokens[to]?.lower === "to" && tokens[to + 1]?.pos === "PROPN";
}
