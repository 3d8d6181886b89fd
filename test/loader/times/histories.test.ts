import { describe, expect, it } from "vitest";
import { marked, timesIn } from "./marked.ts";

/** Values only, in order: histories carry no day of publication. */
async function values(text: string): Promise<readonly string[]> {
  return (await timesIn(text, null)).map(({ value }) => value);
}

describe("findTimes(document, null): what histories go on from", () => {
  it("goes on from the end of a range of days", async () => {
    expect(
      (await values("It lasted from 3 May to 5 June 1917. Two days later they left.")).at(-1),
    ).toBe("1917-06-07");
    expect(
      (await values("It was held from May 1917 to June 1918. They left in July.")).at(-1),
    ).toBe("1918-07");
  });

  it("does not go on from what had been before the story", async () => {
    const text =
      "They came on 14 March 1702. The town had been walled in the 1680s. In June it fell.";
    expect(await values(text)).toEqual(["1702-03-14", "168", "1702-06"]);
  });

  it("goes on from what had been, where nothing was told before it", async () => {
    expect(await values("The town had been walled in 1680. In June it fell.")).toEqual([
      "1680",
      "1680-06",
    ]);
  });

  it("goes on from a day that had come after the one told", async () => {
    const text = "They came on 14 March 1702. By 2 May 1703 they had left. In June it fell.";
    expect((await values(text)).at(-1)).toBe("1703-06");
  });

  it("takes the spring that follows a year told for that of the next year", async () => {
    expect((await values("They starved in 1651. The following spring they left.")).at(-1)).toBe(
      "1652-SP",
    );
    expect((await values("They starved in May 1651. The following June they left.")).at(-1)).toBe(
      "1651-06",
    );
  });
});

describe("findTimes(document, null): the words of histories", () => {
  it.each([
    ["He ruled from 1190 to 1231.", ["1190/1231"]],
    ["He was king from 1041 until his death.", ["1041"]],
    ["Olaf (c. 1012) was a king.", ["1012"]],
    ["A plague in 1349 killed half of them.", ["1349"]],
    ["It was made in the mid-5th century BC.", ["BC04"]],
    ["He sat there for a quarter of a century.", ["P25Y"]],
    ["They came on 3 May 1917. Next morning they left.", ["1917-05-03", "1917-05-04TMO"]],
    ["They came at 3.45 am on 3 May 1917.", ["1917-05-03T03:45"]],
    ["They came in 1917 and left less than a year later.", ["1917", "1918"]],
    ["They came on 3 May 1917. They left another two days later.", ["1917-05-03", "1917-05-05"]],
  ])("%s", async (text, expected) => expect(await values(text)).toEqual(expected));

  it.each([
    "It rose from 1200 to 1400 tons.",
    "From 1200 men it grew to 1400 soldiers.",
    "It killed 1349 killed and wounded.",
    "It cost 3.45 an hour.",
  ])("reads no year or hour: %s", async (text) =>
    expect((await values(text)).join()).not.toMatch(/^1\d{3}|T03/),
  );

  it("keeps the range in the reader's text whole", async () => {
    expect(await marked("He ruled from 1190 to 1231.", null)).toContain("1190 to 1231");
  });
});

describe("findTimes(document, published): “this year” in a history", () => {
  const history = async (last: string) =>
    (
      await timesIn(
        `They met in 1987, in 1988, in 1990, in 1991, in 1992 and in 1994. ${last}`,
        "1999-08-05",
      )
    ).map(({ value }) => value);

  it("is that of publication, and what follows goes on from it", async () => {
    expect(
      (await history("In January of this year she left. In June she returned.")).slice(-2),
    ).toEqual(["1999-01", "1999-06"]);
    expect((await history("She will leave this fall.")).at(-1)).toBe("1999-FA");
  });
});

describe("findTimes(document, published): an analysis that looks far back", () => {
  const back = "They met in 1987, in 1988, in 1990, in 1991, in 1992 and in 1994.";
  const last = async (text: string) =>
    (await timesIn(`${back} ${text}`, "1999-08-05")).at(-1)?.value;

  it("hangs on publication where it speaks of the writer's own week", async () => {
    const text = "Ten days ago she left. Last Wednesday he denied it. He returns this Saturday.";
    expect(await last(text)).toBe("1999-08-07");
    expect(await last(`${text} The accord was signed on March 30.`)).toBe("1999-03-30");
  });
  it("hangs on publication where the report is of yesterday, and its background of long ago", async () => {
    const report =
      "Peru and Chile agreed on terms today. They will sign on Monday. They fought wars in 1941, 1981 and 1995. The line was not in the treaty of 1942. Talks began in 1995. They met in June.";
    expect((await timesIn(report, "1999-08-05")).at(-1)?.value).toBe("1999-06");
  });
  it("hangs on publication for what is to come, however far behind “will” it stands", async () => {
    const text =
      "She left in July 1992. He will brief Premier R. P. Holm by telephone and meet him on the sidelines of the summit in Lima from June 8 to 10.";
    expect((await timesIn(`${back} ${text}`, "1992-08-05")).at(-1)?.value).toMatch(/^1993-06/);
  });
  it("goes on from what was told where nothing is of the writer's week", async () => {
    expect(await last("The accord was signed on March 30.")).not.toBe("1999-03-30");
  });
});
