// How a newspaper would say it: the verb phrase of each act, in the present tense.
// Source: our own reading of headlines; of grammar, any English one.

import type { Deed } from "./sense.ts";

/** Longer titles are cut to whole phrases; units. */
export const longestTitle = 80;

/** In the infinitive, after "is to", "may", "hopes to"; and as a thing, for "… is called off". */
type Phrase = readonly [bare: string, noun: string];

export const phrases: Partial<Readonly<Record<Deed, Phrase>>> = {
  meet: ["meet {others}", "meeting with {others}"],
  dine: ["", "dinner with {others}"],
  call: ["speak by phone {with others}", "call with {others}"],
  visit: ["visit {place}", "visit to {place}"],
  arrive: ["arrive {in place}", "arrival {in place}"],
  depart: ["leave {place}", "departure from {place}"],
  "leave-for": ["leave for {place}", "departure for {place}"],
  return: ["return to {place}", "return to {place}"],
  host: ["receive {others}", "reception of {others}"],
  gather: ["", "gathering"],
  brief: ["give a news conference", "news conference"],
  invite: ["invite {others}", "invitation to {others}"],
  summon: ["summon {others}", "summons of {others}"],
  expel: ["expel {others}", "expulsion of {others}"],
  recall: ["recall {others}", "recall of {others}"],
  apologise: ["apologise to {others}", "apology to {others}"],
};

const list = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((one) => one.replaceAll("_", " "));
const words = (text: string): ReadonlySet<string> => new Set(list(text));
const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    list(text)
      .map((row) => row.split(":"))
      .map(([from = "", to = ""]) => [from, to]),
  );

/** What a cancellation is called, by the article's own verb. */
export const cancelWords = pairs(`
  scrap:scrapped cancel:cancelled postpone:postponed delay:delayed suspend:suspended
  adjourn:adjourned shelve:shelved abandon:abandoned halt:halted put_off:put_off
  put_back:put_back push_back:pushed_back defer:deferred break_off:broken_off
  break_down:broken_off break_up:broken_off collapse:broken_off stall:stalled drop:dropped
  move:moved reschedule:rescheduled freeze:frozen
`);

/** Names of states and bodies that stand with "the" inside a sentence. Source: UNGEGN, list of country names. */
export const namesWithThe = words(`
  US United_States United_Kingdom United_Arab_Emirates United_Nations European_Union
  African_Union Arab_League Netherlands Philippines Gambia Bahamas Maldives Comoros
  Solomon_Islands Marshall_Islands Czech_Republic Dominican_Republic
  Central_African_Republic Democratic_Republic_of_the_Congo
`);

/** They take whom and what: "gives Peru a list". Source: any English grammar, as are those below. */
export const twoObjectVerbs = words(
  "give grant hand offer send show allow pay award deny promise tell teach call name elect",
);
/** They need what stands behind "as". */
export const asVerbs = words(
  "describe regard portray characterize characterise denounce dismiss hail brand depict recognise recognize serve act treat",
);
/** "on the sidelines": when rather than what. */
export const occasionNouns = words(
  "sideline margin occasion eve anniversary day morning evening night way arrival return",
);
/** They go with a time, or with what was told before. */
export const looseAdverbs = words(
  "here there then always also later earlier only first instead late early even just still already separately ago however meanwhile",
);
/** Whom they have as an object is not all that they need: "asks Peru for help". */
export const toldVerbs = words("tell inform order ask urge instruct assure persuade force");
/** What a title calls the deed of a verb, where it cannot say what the verb needs: "Threat by Peru". */
export const plainNouns = pairs(`
  agree:agreement announce:announcement ask:request decide:decision demand:demand
  deny:denial offer:offer order:order promise:promise propose:proposal refuse:refusal
  say:statement tell:statement inform:statement threaten:threat urge:appeal warn:warning
  instruct:instruction pledge:pledge vow:pledge undertake:pledge rule_out:refusal
  turn_down:refusal insist:statement complain:complaint declare:declaration
  confirm:confirmation
`);
/** They say of an occasion only when it was told, or what the status says. */
export const vagueAdjectives = words(
  "upcoming forthcoming planned scheduled possible previous next last latest recent earlier current led said",
);
