// "In Accra, Ghana, ECOWAS officials met": a state that ends a phrase in front, and is none of those who met.

import { months, weekdays } from "#model/calendar.ts";
import type { Line } from "./line.ts";

export function closesPlace({ words, terms, sentence }: Line, at: number): boolean {
  const found = terms[at];
  if (!found?.term.state || found.term.adjective || words[found.end]?.text !== ",") return false;
  const before = words[at - 1];
  const town = words[at - 2];
  if (before?.text === ",")
    return town?.capital === true && !calendar.has(town.text) && !terms[at - 2]?.term.state;
  // "In talks with Ghana, ECOWAS officials agreed"; a headline lists so: "talks with Ghana, ECOWAS officials"
  return sentence.zone === "body" && before?.pos === "ADP" && words[0]?.pos === "ADP";
}

const calendar: ReadonlySet<string> = new Set([...months, ...weekdays]);
