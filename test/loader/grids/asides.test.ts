import { describe, expect, it } from "vitest";
import { fill, missing } from "./fill.ts";

/** What stands between a subject and its verb, most with a time of its own. */
const asides = [
  ",",
  ", who came to power in March,",
  ", whose envoy was expelled in March,",
  ", who was to have left in March,",
  ", recalled from Mali in March,",
  ", elected in March,",
  ", speaking in Lima after a trip in March,",
  ", after a visit to Mali in March,",
  ", under pressure since March,",
  ", in power since March,",
  ", the first woman in the post since 2001,",
  ", accompanied by Minister Bo Vik,",
  ", along with Minister Bo Vik,",
  ", a former envoy to Mali,",
  ", 54,",
];

/** As an article words them, and as a title has them. */
const deeds: Readonly<Record<string, RegExp>> = {
  "met Premier Ida Holm in Oslo": /meets? Ida Holm/,
  "signed a pact with Chile": /signs? a pact with Chile/,
  "was received by Premier Ida Holm": /Ida Holm receives/,
  "left for Oslo": /leaves? for Oslo/,
  "called off a visit to Oslo": /visit to Oslo is (?:called off|cancelled)/,
};

const days: Readonly<Record<string, string>> = {
  "on Thursday": "2014-06-12",
  "late on Thursday": "2014-06-12",
  "last week": "2014-06-09/2014-06-15",
  "on May 3": "2014-05-03",
  "in May": "2014-05",
  "in 2010": "2010",
};

/** The sentences of a frame in which the deed is not Ana Roca's, or not of that day. */
function wrong(frame: string): readonly string[] {
  return Object.entries(days).flatMap(([day, edtf]) =>
    Object.entries(deeds).flatMap(([deed, title]) =>
      missing(
        asides.map((aside) => {
          const text = fill(frame, { day, aside, deed });
          return text.replace("President Ana Roca, ", aside === "," ? "President Ana Roca " : "$&");
        }),
        (event) =>
          title.test(event.title) &&
          event.when?.edtf === edtf &&
          event.participants.some(({ name }) => name === "Ana Roca"),
      ),
    ),
  );
}

describe("an aside behind the subject takes neither its verb nor its day", () => {
  it.each([
    "{day} President Ana Roca{aside} {deed}.",
    "{day}, President Ana Roca{aside} {deed}.",
    "President Ana Roca{aside} {deed} {day}.",
    "A spokesman said President Ana Roca{aside} {deed} {day}.",
    "The ministry said that President Ana Roca{aside} {deed} {day}.",
    "President Ana Roca{aside} {deed} {day}, a spokesman said.",
  ])("%s", (frame) => expect(wrong(frame)).toEqual([]));
});
