import { describe, expect, it } from "vitest";
import { fill, missing, namesOf } from "./fill.ts";

const firsts: Readonly<Record<string, string>> = {
  "Secretary of State John Roca": "John Roca",
  "National Security Advisor Ana Holm": "Ana Holm",
  "the Peruvian Foreign Minister, Ida Lund,": "Ida Lund",
  "H.E. Mr. Juan Berg, Minister of Foreign Affairs of Mali,": "Juan Berg",
};
const seconds: Readonly<Record<string, string>> = {
  "President Bo Vik of Chile": "Bo Vik",
  "the Chilean Foreign Minister, H.E. Bo Vik": "Bo Vik",
  "his Chilean counterpart, Bo Vik": "Bo Vik",
  "Prime Minister Bo Vik and Foreign Minister Ada Vang": "Ada Vang + Bo Vik",
};

/** As offices tell of calls and meetings. */
describe("a readout loses nobody and no day", () => {
  it.each([
    ["{first} spoke by phone today with {second} to discuss the truce.", "2014-06-18"],
    ["{first} welcomed {second} to Lima on Monday.", "2014-06-16"],
    ["{first} traveled to Lima June 4-6 to meet with {second}.", "2014-06-04/2014-06-06"],
    ["{first} will travel to Lima June 24-26 to meet with {second}.", "2014-06-24/2014-06-26"],
    ["on June 4, {first} and {second} convened the third meeting in Lima.", "2014-06-04"],
    ["{first} had a telephone conversation with {second} on Monday.", "2014-06-16"],
    ["{first} received a courtesy call from {second} on Monday.", "2014-06-16"],
    ["{first} hosted a working dinner for {second} on Monday.", "2014-06-16"],
    ["the meeting between {first} and {second} in Lima on Monday focused on trade.", "2014-06-16"],
    ["the third dialogue took place on May 5, co-chaired by {first} and {second}.", "2014-05-05"],
    ["during a meeting with {second} in Oslo on Monday, {first} discussed security.", "2014-06-16"],
    ["at talks with {second} on Monday, {first} raised the border dispute.", "2014-06-16"],
    ["in a phone call with {second} on Monday, {first} reviewed the plan.", "2014-06-16"],
    ["{first} discussed fish with {second} during a meeting in Oslo on Monday.", "2014-06-16"],
    ["{first} and {second} issued a joint statement in Lima on Monday.", "2014-06-16"],
  ])("%s", (frame, day) => {
    const wrong = Object.entries(firsts).flatMap(([first, one]) =>
      Object.entries(seconds).flatMap(([second, other]) => {
        const wanted = [one, ...other.split(" + ")].toSorted().join(" + ");
        return missing(
          [fill(frame, { first, second })],
          (event) => namesOf(event) === wanted && event.when?.edtf === day,
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("tells no act of a meeting beside the meeting itself", () => {
    const wrong = [
      "The meeting between Ana Holm and President Bo Vik in Lima on Monday focused on trade.",
      "Talks were held in Lima on Monday, hosted by Ana Holm and attended by Bo Vik.",
    ].filter(
      (text) => missing([text], (event) => namesOf(event) !== "Ana Holm + Bo Vik").length === 0,
    );
    expect(wrong).toEqual([]);
  });
});
