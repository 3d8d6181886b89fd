// Who took part, with the office and country that the article gives.

import type { Participant } from "#model/event.ts";
import { withCountry } from "./country.ts";
import { type Segment, soft, strong } from "./segment.ts";

/** "**Name**, Foreign Minister, China"; a state gets no country. */
export function participantLine(participant: Participant): readonly Segment[] {
  const { name, office, sort, country } = participant;
  const titled = office && !name.includes(office) ? `${name}, ${office}` : name;
  const line = sort === "state" ? titled : withCountry(titled, country);
  return [strong(name), ...(line === name ? [] : [soft(line.slice(name.length))])];
}
