// "Bo Holm, known as “the Fox”, who was seized": what one is also called stands between him and his clause.

import type { SentenceView } from "./view.ts";

/** How many words another name has at most. */
const reach = 8;

const alias =
  /^(?:(?:better|also|otherwise|popularly|widely) )?(?:known (?:as|by)|nicknamed|dubbed|alias|aka) /;

/** Where the "who" at `joint` would stand without the other name before it; `joint` where there is none. */
export function beforeAlias({ tokens }: SentenceView, joint: number): number {
  if (tokens[joint]?.lower !== "who") return joint;
  // American print has the comma inside the quotation
  const end = /^["”]$/.test(tokens[joint - 1]?.text ?? "") ? joint - 2 : joint - 1;
  if (tokens[end]?.text !== ",") return joint;
  const from = Math.max(0, end - reach);
  const comma = tokens.findLastIndex(({ text }, at) => at < end && at >= from && text === ",");
  if (comma < 0) return joint;
  const words = tokens.slice(comma + 1, end).map(({ lower }) => lower);
  return alias.test(`${words.join(" ")} `) ? comma + 1 : joint;
}

/** The same, and without the comma that may stand there. */
export function beforeComma(view: SentenceView, joint: number): number {
  const who = beforeAlias(view, joint);
  return view.tokens[who - 1]?.text === "," ? who - 1 : who;
}
