// "Holm met Vik in the presence of Roca. The two are to meet again": Roca, who brought them together, is none of them.

import { type Story, type Told, isPerson } from "./story.ts";

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
function isBroker({ lines }: Story, { draft: { line, from }, figures }: Told): boolean {
  if (!figures.every(isPerson)) return false;
  const words = lines[line]?.words ?? [];
  const at = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
  const before = words[at - 1]?.lower ?? "";
  const link = words[at]?.lower;
  return (link === "of" && roles.test(before)) || (link === "by" && brings.test(before));
}
