import { describe, expect, it } from "vitest";
import { expectMarked, timesIn } from "./marked.ts";

async function valuesIn(text: string): Promise<readonly string[]> {
  return (await timesIn(text)).flatMap(({ text: one, value, ends }) =>
    ends.length > 0 ? ends.map((end) => `${end.text} ${end.value}`) : [`${one} ${value}`],
  );
}

// Published on Thursday, 15 August 2019.
describe("findTimes(document, published): steps said in full", () => {
  it.each([
    "They met [[this past weekend|2019-08-10/2019-08-11]].",
    "They met [[this past Sunday|2019-08-11]].",
    "They will meet [[this coming Friday|2019-08-16]].",
    "They will meet [[the coming weekend|2019-08-17/2019-08-18]].",
    "They will meet [[this coming September|2019-09]].",
    "It is shut for [[the rest of this week|2019-08-15/2019-08-18]].",
    "It is shut for [[the rest of the year|2019-08-15/2019-12-31]].",
    "It rained for [[third straight day|P3D]].",
    "It rained on [[a single night|P1D]].",
    "It stood for [[half a century|P50Y]].",
    "It opened [[three days|P3D]] later than planned.",
    "It opened on [[Monday|2019-08-12]], [[three days later than planned|2019-08-12]].",
    "It opened on [[11 August|2019-08-11]], [[a week earlier than first announced|2019-08-11]].",
    "It opened, [[three days|P3D]] later than planned, in Oslo.",
    "It opened on [[Monday|2019-08-12]], [[three days|P3D]] later than it should.",
  ])("reads %s", (text) => expectMarked(text));

  it.each([
    ["They sing on Saturday mornings.", ["Saturday mornings XXXX-WXX-6TMO"]],
    ["It is open Monday to Thursday.", ["Monday XXXX-WXX-1", "Thursday XXXX-WXX-4"]],
    ["They sing Monday to Thursday only.", ["Monday XXXX-WXX-1", "Thursday XXXX-WXX-4"]],
    ["They met from Monday to Wednesday.", ["Monday 2019-08-12", "Wednesday 2019-08-14"]],
    ["It takes three to four weeks.", ["three to four weeks P3W"]],
    ["It takes 6 to 9 months.", ["6 to 9 months P6M"]],
    ["It may last months rather than weeks.", ["months PXM", "weeks PXW"]],
    ["It fell in fiscal year 2024-25.", ["2024 2024", "25 2025"]],
    ["It fell in the 2005/06 season.", ["2005 2005", "06 2006"]],
  ])("reads what comes round, and both ends: %s", async (text, values) =>
    expect(await valuesIn(text)).toEqual(values),
  );

  it.each(["He had two weekends off.", "Flight 2005/06 was late.", "It rose by 3 to 4 percent."])(
    "and nothing of %s",
    async (text) =>
      expect((await timesIn(text)).filter(({ type }) => type !== "DURATION")).toEqual([]),
  );
});

describe("findTimes(document, published): nights, winters and old years", () => {
  it.each([
    ["It fell on the night of 2–3 April 1702.", ["the night of 2–3 April 1702 1702-04-02TNI"]],
    [
      "It fell on the night of 28/29 August 1940.",
      ["the night of 28/29 August 1940 1940-08-28TNI"],
    ],
    [
      "It fell on the night of 30 June/1 July 1941.",
      ["the night of 30 June/1 July 1941 1941-06-30TNI"],
    ],
    ["It fell on 28/29 August 1940.", ["28 1940-08-28", "29 August 1940 1940-08-29"]],
    ["It fell in the winter of 1942–43.", ["the winter of 1942–43 1942-WI"]],
    ["It fell in winter 1942/43.", ["winter 1942/43 1942-WI"]],
    ["It fell in the winter of 219–218 BC.", ["the winter of 219–218 BC BC0219-WI"]],
    ["It is named on 12 August 843.", ["12 August 843 0843-08-12"]],
    [
      "It fell on 9 May 1942, and that September it rose.",
      ["9 May 1942 1942-05-09", "that September 1942-09"],
    ],
    [
      "It fell on 9 May 1942. By the afternoon of the 23rd it rose.",
      ["9 May 1942 1942-05-09", "the afternoon of the 23rd 1942-05-23TAF"],
    ],
  ])("reads %s", async (text, values) => expect(await valuesIn(text)).toEqual(values));

  it.each([
    "Sunday Molefe, a party agent, said so.",
    "They won 28/29 games.",
    "The report ran to 12/13 pages.",
  ])("and nothing of %s", async (text) => expect(await timesIn(text)).toEqual([]));

  it("takes digits that count something for no year", async () =>
    expect(await valuesIn("On 12 August 843 people fled.")).toEqual(["12 August 2019-08-12"]));
});

describe("findTimes(document, published): the day of a clock", () => {
  it.each([
    ["It opened at 9 a.m. on Monday and shut at 2 p.m.", "2019-08-12T14:00"],
    ["They met on Monday, for the first time since 1998. They left at 4 p.m.", "2019-08-12T16:00"],
    ["They met on Monday, for the first time since 1998. They left the same day.", "2019-08-12"],
  ])("is the last day told: %s", async (text, value) =>
    expect((await timesIn(text)).at(-1)?.value).toBe(value),
  );
});
