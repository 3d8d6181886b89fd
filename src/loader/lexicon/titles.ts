// How a newspaper would say it: the verb phrase of each act, in the present tense.
//
// {} stands for the verb's ending of the third person ("meet{s}" → "meets" or "meet").
// Source: our own reading of headlines.

import type { Deed } from "./sense.ts";

/** Longer titles are cut to whole phrases; units. */
export const longestTitle = 80;

export interface Phrases {
  /** After the actors: "meet{s} {others}". */
  readonly held: string;
  /** Bare infinitive, after "is to", "may", "hopes to", "declines to": "meet {others}". */
  readonly bare: string;
  /** The thing itself, for "… is called off": "meeting with {others}". */
  readonly noun: string;
}

export const phrases: Partial<Readonly<Record<Deed | "speak" | "lunch" | "see off", Phrases>>> = {
  meet: { held: "meet{s} {others}", bare: "meet {others}", noun: "meeting with {others}" },
  lunch: {
    held: "dine{s} {with others}",
    bare: "dine {with others}",
    noun: "dinner {with others}",
  },
  speak: {
    held: "speak{s} {with others}",
    bare: "speak {with others}",
    noun: "talk {with others}",
  },
  dine: {
    held: "{have} a {qualifier}{word} {with others}",
    bare: "have a {qualifier}{word} {with others}",
    noun: "{word} with {others}",
  },
  call: {
    held: "speak{s} by phone {with others}",
    bare: "speak by phone {with others}",
    noun: "call with {others}",
  },
  visit: { held: "visit{s} {place}", bare: "visit {place}", noun: "visit to {place}" },
  arrive: { held: "arrive{s} {in place}", bare: "arrive {in place}", noun: "arrival {in place}" },
  depart: { held: "leave{s} {place}", bare: "leave {place}", noun: "departure from {place}" },
  "leave-for": {
    held: "leave{s} for {place}",
    bare: "leave for {place}",
    noun: "departure for {place}",
  },
  return: { held: "return{s} to {place}", bare: "return to {place}", noun: "return to {place}" },
  host: { held: "receive{s} {others}", bare: "receive {others}", noun: "reception of {others}" },
  "see off": {
    held: "see{s} off {others}",
    bare: "see off {others}",
    noun: "farewell to {others}",
  },
  gather: { held: "attend{s} {phrase}", bare: "attend {phrase}", noun: "{qualifier}{word}" },
  brief: {
    held: "give{s} a news conference",
    bare: "give a news conference",
    noun: "news conference",
  },
  invite: { held: "invite{s} {others}", bare: "invite {others}", noun: "invitation to {others}" },
  summon: { held: "summon{s} {others}", bare: "summon {others}", noun: "summons of {others}" },
  expel: { held: "expel{s} {others}", bare: "expel {others}", noun: "expulsion of {others}" },
  recall: { held: "recall{s} {others}", bare: "recall {others}", noun: "recall of {others}" },
  apologise: {
    held: "apologise{s} to {others}",
    bare: "apologise to {others}",
    noun: "apology to {others}",
  },
};

/** What a cancellation is called, by the article's own verb. */
export const cancelWords: ReadonlyMap<string, string> = new Map([
  ["scrap", "scrapped"],
  ["cancel", "cancelled"],
  ["postpone", "postponed"],
  ["delay", "delayed"],
  ["suspend", "suspended"],
  ["adjourn", "adjourned"],
  ["shelve", "shelved"],
  ["abandon", "abandoned"],
  ["halt", "halted"],
  ["put off", "put off"],
  ["put back", "put back"],
  ["push back", "pushed back"],
  ["defer", "deferred"],
  ["break off", "broken off"],
  ["break down", "broken off"],
  ["break up", "broken off"],
  ["collapse", "broken off"],
  ["stall", "stalled"],
  ["drop", "dropped"],
  ["move", "moved"],
  ["reschedule", "rescheduled"],
  ["freeze", "frozen"],
]);

/** Names of states and bodies that stand with "the" inside a sentence. Source: UNGEGN, list of country names. */
export const namesWithThe: ReadonlySet<string> = new Set([
  "US",
  "United States",
  "United Kingdom",
  "United Arab Emirates",
  "United Nations",
  "European Union",
  "African Union",
  "Arab League",
  "Netherlands",
  "Philippines",
  "Gambia",
  "Bahamas",
  "Maldives",
  "Comoros",
  "Solomon Islands",
  "Marshall Islands",
  "Czech Republic",
  "Dominican Republic",
  "Central African Republic",
  "Democratic Republic of the Congo",
]);
