import { describe, expect, it } from "vitest";
import { expectMarked, timesIn } from "./marked.ts";

// Published on Thursday, 15 August 2019.
describe("findTimes(document, published): a weekday and its date in brackets", () => {
  it.each([
    "They met on [[Monday (20 February 2017)|2017-02-20]] in Accra.",
    "They met on [[Monday (24 June)|2019-06-24]] in Accra.",
    "They met on [[Monday (June 24)|2019-06-24]] in Accra.",
    "They met on [[24 June (Monday)|2019-06-24]] in Accra.",
    "They met [[yesterday (14 August 2019)|2019-08-14]] in Accra.",
    "They met [[today (15 August)|2019-08-15]] in Accra.",
  ])("is the day of the date: %s", (text) => expectMarked(text));

  it.each([
    "They met on Friday and Saturday (17-18 February 2017) in Accra.",
    "They met on Friday and Saturday, 17-18 February 2017, in Accra.",
    "They met on Friday and Saturday (17 to 18 February 2017).",
  ])("and two of them are the days of the range: %s", async (text) =>
    expect((await timesIn(text)).map(({ ends }) => ends.map((end) => end.value))).toEqual([
      ["2017-02-17", "2017-02-18"],
    ]),
  );

  it("but brackets that say more are a time of their own", async () =>
    expect(
      (await timesIn("They met on Monday (20 February 2017 was too early).")).map(
        ({ value }) => value,
      ),
    ).toEqual(["2019-08-12", "2017-02-20"]));
});
