import { describe, expect, it } from "vitest";
import { fill, missing } from "./fill.ts";

const deeds = [
  ["accused Chile of spying", /accuses Chile/],
  ["banned Chilean fish imports", /bans Chilean fish/],
  ["cut ties with Chile", /cuts ties/],
  ["set up a commission of inquiry", /sets up a commission/],
  ["put its troops on alert", /puts its troops/],
  ["shut its embassy in Chile", /shuts its embassy/],
  ["hit Chile with tariffs", /hits Chile/],
  ["quit the bloc", /quits the bloc/],
  ["won a vote at the council", /wins a vote/],
  ["backed a plan by Chile", /backs a plan/],
  ["warned Chile of consequences", /warns Chile/],
  ["freed two Chilean pilots", /frees two Chilean pilots/],
  ["moved troops to the border", /moves troops/],
  ["recalled its envoy", /recalls its envoy/],
] as const;

const days = [
  ["on Monday", "2014-06-16"],
  ["on April 23", "2014-04-23"],
  ["on 23 April", "2014-04-23"],
  ["on Oct. 3", "2013-10-03"],
  ["on April 23, 2012", "2012-04-23"],
  ["in April", "2014-04"],
  ["in April 2012", "2012-04"],
  ["in 2012", "2012"],
  ["last month", "2014-05"],
  ["late on Monday", "2014-06-16"],
] as const;

describe("a day between the subject and its verb", () => {
  it.each(["Peru {day} {deed}.", "The Peruvian government {day} {deed}."])(
    "hides neither the verb nor the day: %s",
    (frame) => {
      const wanted = new Map(
        days.flatMap(([day, date]) =>
          deeds.map(([deed, title]) => [fill(frame, { day, deed }), { date, title }] as const),
        ),
      );
      const lost = missing([...wanted.keys()], ({ title, when }, text) => {
        const { date, title: words } = wanted.get(text) ?? { date: "", title: /$^/ };
        return words.test(title) && when?.edtf === date;
      });
      expect(lost).toEqual([]);
    },
  );
});
