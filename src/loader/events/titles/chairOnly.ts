// "The council met in Lima. The meeting was chaired by Roca": she took part, and is not whom the council met.

import type { Entity } from "../../names/name.ts";
import type { Merged } from "../merging/merge.ts";

const chaired = /^w(?:as|ere) (?:also )?(?:co-)?(?:chaired|presided|opened|moderated)/;

/** The others of an event, but for those of whom only a later remark tells that they led it. */
export function withoutChair({ primary, tellings, others }: Merged): readonly Entity[] {
  if (primary.sense.act !== "meet" || others.length === 0 || tellings.length === 1) return others;
  const leads = tellings
    .filter(({ candidate }) => candidate !== primary && chaired.test(candidate.trigger.text))
    .flatMap(({ candidate }) => [...candidate.actors, ...candidate.others]);
  return others.filter(({ id }) => primary.others.includes(id) || !leads.includes(id));
}
