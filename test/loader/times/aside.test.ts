import { describe, expect, it } from "vitest";
import { timesIn } from "./marked.ts";

/** The values in order; without a day of publication it is a history. */
async function values(text: string, published: string | null = null): Promise<readonly string[]> {
  return (await timesIn(text, published)).map(({ value }) => value);
}

describe("findTimes(document, null): what a history does not go on from", () => {
  it.each([
    ["a plan", "On 10 March 1675 he marched for a planned siege in 1677. By 11 April it fell."],
    [
      "what would be",
      "On 10 March 1675 a peace that would last a year was made for 1678. On 11 April it fell.",
    ],
    [
      "how it was told",
      "On 10 March 1675 he fled, papers released in 1905 say. On 11 April it fell.",
    ],
    ["a book", "On 10 March 1675 he fled. Wars of the North (1903) tells it. On 11 April it fell."],
    ["an end", "On 10 March 1675 a siege began that lasted until May 1677. On 11 April it rained."],
    ["its own year", "On 10 March 1675 he fled, the worst loss of 1675. On 11 April it fell."],
    ["a century", "On 10 March 1675 he took a keep of the 12th century. On 11 April it fell."],
    [
      "what went before",
      "On 10 March 1675 he fled under the truce of June 1672. On 11 April it fell.",
    ],
    ["a birth", "On 10 March 1675 the prince, born on 3 June 1650, fled. On 11 April it fell."],
    [
      "what followed",
      "On 10 March 1675 he fled. This followed the diet of May 1673. On 11 April it fell.",
    ],
    ["long before", "On 10 March 1675 he did as almost two decades earlier. On 11 April it fell."],
  ])("%s: %s", async (_, text) => expect((await values(text)).at(-1)).toBe("1675-04-11"));

  it.each([
    ["They came in late 1675. In February they left.", "1676-02"],
    ["They came at the end of 1675. In November they left.", "1675-11"],
    ["They came in early 1675. In February they left.", "1675-02"],
    ["They came in December 1675. In January they left.", "1676-01"],
    [
      "They came on 5 May 1675. They did not move until January 1676, and it fell on 7 June.",
      "1676-06-07",
    ],
    ["On 9 October 1675 he met Brand, who had spent the spring in Oran.", "1675-SP"],
    ["They came in 264 BC. He was recalled in 203 BC and beaten the year after.", "BC0202"],
    ["They came in March 1675. Riots broke out again four years later.", "1679"],
    ["He (c. 1612 – 8 May 1667) was king from 1641. Two years later he wed.", "1643"],
    ["On 3 May 1675 they came. In July 1676 they left. In the autumn they were back.", "1676-FA"],
  ])("goes on in: %s", async (text, last) => expect((await values(text)).at(-1)).toBe(last));

  it("moves to a year at the head of a sentence, far as it is", async () =>
    expect(
      (await values("They came in May 1675. In 1705 they were back. In June they left.")).at(-1),
    ).toBe("1705-06"));
});

// Published on Thursday, 15 August 2019.
describe("findTimes(document, published): what news does not go on from", () => {
  const day = "2019-08-15";

  it.each([
    ["The bank, founded in the 19th century, fell 4 percent the day before.", "2019-08-14"],
    ["The bank, founded in 1912, fell 4 percent the day before.", "2019-08-14"],
    ["He is on leave until the end of June. A day earlier he had resigned.", "2019-08-14"],
    ["Tariffs of March 2002 were lifted. It was the best week since June.", "2019-06"],
    ["She was born on Feb. 29, 1920. Her sister sent a card on the 3rd.", "2019-08-03"],
    ["Sales rose in July, against 5 million in June and 4 million a year ago.", "2018-07"],
    ["Sales in July ran above those of a year ago.", "2018-07"],
    [
      "Shares fell on Tuesday. They fell 9 percent for the week. They rose the same day in Oslo.",
      "2019-08-13",
    ],
    ["The chamber met on Wednesday. Resolution 1004 (1995) passed a day earlier.", "2019-08-13"],
  ])("%s", async (text, last) => expect((await values(text, day)).at(-1)).toBe(last));

  it("takes a year ago for the year, where no figures are compared", async () =>
    expect((await values("They met in July. The firm was sold a year ago.", day)).at(-1)).toBe(
      "2018",
    ));

  it("takes the new year for the one begun, early in it", async () => {
    expect((await values("They met early in the new year.", "2019-02-03")).at(-1)).toBe("2019");
    expect((await values("They will meet in the new year.", "2019-12-03")).at(-1)).toBe("2020");
  });

  it("counts weeks from a day told to the day", async () => {
    expect((await values("They met on 3 May 2019. A week later they left.", day)).at(-1)).toBe(
      "2019-05-10",
    );
    expect((await values("A week ago they left.", day)).at(-1)).toBe("2019-W32");
  });

  it("reads a long chronicle of years just past as a history", async () => {
    const years = Array.from(
      { length: 14 },
      (_, n) => `On ${n + 1} May ${2014 + (n % 2) * 3} they met in Oran.`,
    ).join(" ");
    expect((await values(`${years}\n\nOn 20 June they left.`, day)).at(-1)).toBe("2017-06-20");
  });
});

describe("findTimes(document, published): slashed dates", () => {
  it.each([
    ["It opens on 7/8/07.", "2007-07-08"],
    ["It opened on 23/5/07. It closed on 7/8/07.", "2007-08-07"],
    ["It opened on 5/23/07. Its colour faded. It closed on 7/8/07.", "2007-07-08"],
    ["It opened on 3 May 2007. It closed on 7/8/07.", "2007-08-07"],
    ["It opened on May 3, 2007. It closed on 7/8/07.", "2007-07-08"],
    ["Its colour faded. It closed on 7/8/07.", "2007-08-07"],
  ])("%s", async (text, last) => expect((await values(text, "2019-08-15")).at(-1)).toBe(last));
});
