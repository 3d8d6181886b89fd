import { describe, it } from "vitest";
import { expectMarked } from "./marked.ts";

// Published on Thursday, 15 August 2019.
describe("findTimes(document, published): days of a month that is not named", () => {
  it.each([
    "Peru decided on [[the 9th|2019-08-09]] to send an envoy to Chile.",
    "They met on [[the 9th|2019-08-09]] in Oslo.",
    "They met on [[the afternoon of the 14th|2019-08-14]] in Oslo.",
  ])("are those of the month that the words or the text give: %s", (text) => expectMarked(text));

  it.each([
    "On [[the 12th|2019-08-12]] Foreign Minister Ana Roca met Vik.",
    "On [[the 12th|2019-08-12]] State Councilor Ana Roca met Vik.",
    "On [[the evening of the 12th|2019-08-12]] Peru met Chile.",
    "On [[the night of the 12th|2019-08-12]] rebels attacked the base.",
    "On [[the 12th|2019-08-12]] Peruvian ships left Lima.",
  ])("and who does something then stands right behind: %s", (text) => expectMarked(text));

  it.each([
    "They attended the 12th Andean Summit.",
    "On the 12th Congress they wrote a book.",
    "On the 12th Andean Summit they wrote a book.",
    "They met on the 28th floor.",
    "They met on the 28th and 29th floors.",
    "They fell back from the 10th to the 12th place.",
    "They led it from the first to the last.",
  ])("but what is counted is no day: %s", (text) => expectMarked(text));

  it.each([
    "They met on [[May 20|2013-05-20]] and [[21, 2013|2013-05-21]], in Oslo.",
    "They will meet on [[May 22|2025-05-22]], [[23|2025-05-23]] and [[24, 2025|2025-05-24]].",
    "They met on [[May 20|2019-05-20]] and [[21|2019-05-21]], and in [[2013|2013]].",
    "They met [[from June 10 (Mon) to 13|2019-06-10/2019-06-13]].",
    "They met [[from June 10 (Mon) to 13 (Thu)|2019-06-10/2019-06-13]].",
  ])(
    "a list of days shares the year behind it, and weekdays in brackets part no range: %s",
    (text) => expectMarked(text),
  );
});
