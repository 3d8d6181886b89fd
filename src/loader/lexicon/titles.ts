// How a newspaper would say it: the verb phrase of each act, in the present tense.
//
// {} stands for the verb's ending of the third person ("meet{s}" → "meets" or "meet").
// Source: our own reading of headlines.

import type { Act } from "./triggers.ts";

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

export const phrases: Partial<Readonly<Record<Act | "speak" | "lunch" | "see off", Phrases>>> = {
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
  ["pushed back", "pushed back"],
  ["defer", "deferred"],
  ["broke ", "broken off"],
  ["broken", "broken off"],
  ["collaps", "broken off"],
  ["breakdown", "broken off"],
  ["breakup", "broken off"],
  ["stalled", "stalled"],
  ["on hold", "put on hold"],
  ["on ice", "put on ice"],
  ["drop", "dropped"],
  ["moved", "moved"],
  ["shifted", "moved"],
  ["rescheduled", "rescheduled"],
  ["froze", "frozen"],
  ["freezing", "frozen"],
]);

/** What is told where no one is known to do it: a noun for the act. */
export const deedNouns: Partial<Readonly<Record<Act, string>>> = {
  meet: "Meeting",
  dine: "Dinner",
  call: "Phone call",
  visit: "Visit",
  arrive: "Arrival",
  depart: "Departure",
  return: "Return",
  host: "Reception",
  gather: "Gathering",
  agree: "Agreement",
  sign: "Signing",
  decide: "Decision",
  invite: "Invitation",
  announce: "Announcement",
  commit: "Pledge",
  support: "Support",
  apologise: "Apology",
  aid: "Aid",
  cooperate: "Cooperation",
  withdraw: "Withdrawal",
  request: "Request",
  reject: "Rejection",
  accuse: "Accusation",
  investigate: "Inquiry",
  threaten: "Threat",
  protest: "Protest",
  sanction: "Sanctions",
  expel: "Expulsion",
  recall: "Recall",
  summon: "Summons",
  resign: "Resignation",
  release: "Release",
  deploy: "Deployment",
  blockade: "Blockade",
  detain: "Detention",
  attack: "Attack",
  clash: "Clash",
  truce: "Truce",
  mediate: "Mediation",
  vote: "Vote",
  elect: "Election",
  appoint: "Appointment",
  dismiss: "Dismissal",
  order: "Order",
  test: "Test",
  suspend: "Suspension",
  restrict: "Restrictions",
  rule: "Ruling",
  open: "Opening",
};

/** Verbs that never stand without an object: with none behind them they are done to their subject ("an aircraft sent by Peru"). */
export const alwaysWithObject: ReadonlySet<string> = new Set(
  (
    "kill wound injure send dispatch detain arrest seize capture abduct kidnap jail imprison hijack " +
    "escort unveil issue publish impose summon expel evict evacuate displace destroy damage oust depose " +
    "overthrow topple assassinate murder execute appoint nominate inaugurate draft approve ratify broker " +
    "fund finance build supply provide propose present convene extradite deport repatriate hand " +
    "free liberate rescue shell bomb besiege blockade occupy annex lift reopen restore establish"
  ).split(" "),
);
