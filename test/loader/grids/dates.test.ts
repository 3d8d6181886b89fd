import { describe, expect, it } from "vitest";
import { fill, missing } from "./fill.ts";

const past: Readonly<Record<string, string>> = {
  "on Monday": "2014-06-16",
  yesterday: "2014-06-17",
  "late on Monday": "2014-06-16",
  "on Monday morning": "2014-06-16",
  "on Friday": "2014-06-13",
  "three days ago": "2014-06-15",
  "last week": "2014-06-09/2014-06-15",
  "last month": "2014-05",
  "in March": "2014-03",
  "in November": "2013-11",
  "last November": "2013-11",
  "on March 3": "2014-03-03",
  "on November 5": "2013-11-05",
  "on 3 March 2013": "2013-03-03",
  "in September 2012": "2012-09",
  "in 2009": "2009",
  "last year": "2013",
};
const coming: Readonly<Record<string, string>> = {
  tomorrow: "2014-06-19",
  "on Friday": "2014-06-20",
  "on Monday": "2014-06-23",
  "on Saturday evening": "2014-06-21",
  "next week": "2014-06-23/2014-06-29",
  "next month": "2014-07",
  "on July 3": "2014-07-03",
  "on 3 July": "2014-07-03",
  "on June 30": "2014-06-30",
  "in September": "2014-09",
  "in March": "2015-03",
  "in 2016": "2016",
};

function undated(frame: string, times: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(times).flatMap(([time, date]) =>
    missing([fill(frame, { time })], ({ when }) => when?.edtf === date),
  );
}

describe("what was has the day that its words say", () => {
  it.each([
    "Peru expelled two Chilean envoys {time}.",
    "{time}, Peru expelled two Chilean envoys.",
    "Two Chilean envoys were expelled by Peru {time}.",
    "The move came after Peru expelled two Chilean envoys {time}.",
    "Chile's president, Pedro Roca, said Peru had expelled two Chilean envoys {time}.",
    "Peru, which expelled two Chilean envoys {time}, has not commented.",
    "The two Chilean envoys, expelled by Peru {time}, flew home.",
    "Ties soured after the expulsion of two Chilean envoys by Peru {time}.",
    "Ana Holm met Pedro Roca {time} in Lima, officials said.",
    "Talks between Peru and Chile collapsed {time}.",
    "Ana Holm, who visited Lima {time}, praised the deal.",
    "It was the first meeting since Peru and Chile cut ties {time}.",
    "A ceasefire signed by Peru and Chile {time} has held.",
    "The ceasefire was signed {time} by Peru and Chile.",
    "Peru accused Chile {time} of spying.",
    "Peru put off the visit of Pedro Roca {time}.",
    "Peru and Chile agreed {time} to reopen the border.",
    "Pedro Roca's visit to Lima {time} was a success.",
    "During talks in Lima {time}, Ana Holm and Pedro Roca signed a pact.",
    "Peru had {time} expelled two Chilean envoys.",
  ])("%s", (frame) => expect(undated(frame, past)).toEqual([]));
});

describe("what is to come has the day that its words say", () => {
  it.each([
    "Peru will expel two Chilean envoys {time}.",
    "Ana Holm is to visit Lima {time}.",
    "Talks between Peru and Chile are due to resume {time}.",
    "Peru and Chile plan to meet {time} in Lima.",
    "Peru plans a summit with Chile {time}.",
    "Ana Holm said she would visit Lima {time}.",
    "Ana Holm is expected in Lima {time}.",
    "{time}, Ana Holm will fly to Lima.",
    "Ana Holm arrives in Lima {time} for a visit.",
    "Peru and Chile agreed to meet again {time} in Lima.",
    "Ana Holm, who is to visit Lima {time}, praised the deal.",
    "Peru is set to sign the treaty {time}.",
    "A summit of Peru and Chile will be held in Lima {time}.",
    "Ana Holm may visit Lima {time}.",
    "Ahead of a visit to Lima {time}, Ana Holm praised the deal.",
  ])("%s", (frame) => expect(undated(frame, coming)).toEqual([]));
});
