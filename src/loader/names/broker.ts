// "Holm met Vik in the presence of Roca. The two are to meet again": Roca, who brought them together, is none of them.

import { type Story, type Told, isPerson } from "./story.ts";
import type { Word } from "./words.ts";

const roles =
  /^(?:presence|mediation|auspices|invitation|chairmanship|facilitation|help|offices|guidance|request|urging|supervision)$/;
const brings =
  /^(?:hosted|mediated|brokered|chaired|facilitated|arranged|organi[sz]ed|convened|moderated|sponsored)$/;

/** Those of a sentence's people who did not bring the others together; all where nobody would be left to meet. */
export function withoutBrokers(story: Story, told: readonly Told[]): readonly Told[] {
  if (!told.some((one) => isBroker(story, one))) return told;
  const others = told.filter((one) => !isBroker(story, one));
  const people = others.filter(({ figures }) => figures.every(isPerson));
  return people.length > 1 || people.some(({ figures }) => figures.length > 1) ? others : told;
}

/** "under the mediation of Roca", "at talks hosted by Premier Roca" */
function isBroker({ lines }: Story, { draft: { line, from, to }, figures }: Told): boolean {
  if (!figures.every(isPerson)) return false;
  const words = lines[line]?.words ?? [];
  const at = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
  const before = words[at - 1]?.lower ?? "";
  const link = words[at]?.lower;
  if (isTeller(words, from, to)) return true;
  return (link === "of" && roles.test(before)) || (link === "by" && brings.test(before));
}

/** "Holm will meet Vik in May, spokesman Jan Roca told reporters": Roca only tells of it. */
function isTeller(words: readonly Word[], from: number, to: number): boolean {
  const comma = /^(?:the|an?|his|her|its)$/.test(words[from - 1]?.lower ?? "")
    ? from - 2
    : from - 1;
  if (comma < 3 || words[comma]?.text !== "," || !telling.test(words[to]?.lower ?? ""))
    return false;
  const next = words[to + 1];
  return (
    next === undefined ||
    next.sign ||
    /^(?:reporters|journalists|on|in|at|after|during)$/.test(next.lower)
  );
}

const telling = /^(?:said|says|told|added|announced|confirmed)$/;
