import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const titles = (text: string) => told(text, ["title"]);
const fates = (text: string) => told(text, ["title", "status"]);

describe("what is reported as to come", () => {
  it("past an aside, or past a list of who goes", () => {
    expect(
      fates(
        "Bo Holm, a spokesman in Oslo, said Peruvian Ambassador Ana Roca, some of her staff and their families would also leave today.",
      ),
    ).toEqual(["Ana Roca is to leave | planned expected"]);
    expect(
      fates("Roca confirmed that after the talks in Oslo, President Bo Holm would return to Peru."),
    ).toContain("Bo Holm is to return to Peru | planned expected");
  });

  it("with a second verb that shares the “would”", () =>
    expect(
      fates("President Bo Holm said he would visit Peru and meet Chilean President Ana Roca."),
    ).toContain("Bo Holm is to meet Ana Roca in Peru | planned expected"));

  it("where the report goes on without its “said”", () =>
    expect(
      fates(
        "Danish President Bo Holm will visit Peru on Friday. He would hold talks with President Ana Roca.",
      ),
    ).toContain("Bo Holm is to meet Ana Roca | planned expected"));

  it("but not what used to be, or what might be", () => {
    expect(
      titles("Danish President Bo Holm was in Peru. He would often meet President Ana Roca there."),
    ).not.toContain("Bo Holm is to meet Ana Roca");
    expect(
      titles("The row is over whether Danish President Bo Holm, who fell ill, could visit Peru."),
    ).toEqual([]);
  });

  it("who is coming on the day of publication is on the way", () =>
    expect(fates("Danish minister Bo Holm is coming to Lima on Monday.")).toEqual([
      "Bo Holm is to visit Lima | planned expected",
    ]));
});

describe("two sides, though not both have names", () => {
  it("in what is said of whom one talked with", () =>
    expect(titles("Danish envoy Bo Holm held talks with separatist leaders in Lima.")).toEqual([
      "Bo Holm meets separatist leaders in Lima",
    ]));

  it("in the subject", () =>
    expect(titles("Peruvian government and rebel delegations began direct talks.")).toHaveLength(
      1,
    ));

  it("but not who talks with people of one’s own", () =>
    expect(titles("Danish envoy Bo Holm held talks with his ministers.")).toEqual([]));
});

describe("what hangs on no denial and no claim", () => {
  it("a second deed behind a phrase of when or how", () => {
    expect(titles("Peru denied the charges and in turn expelled Chile’s ambassador.")).toContain(
      "Peru expels Chile’s ambassador",
    );
    expect(titles("Peru denied the charges and on Friday expelled Chile’s ambassador.")).toContain(
      "Peru expels Chile’s ambassador",
    );
  });

  it("what an agency reported", () => {
    expect(
      titles("The agency reported that Danish envoy Bo Holm met Peruvian President Ana Roca."),
    ).toEqual(["Bo Holm meets Ana Roca"]);
    expect(
      titles("Peru dismissed reports that Danish envoy Bo Holm met President Ana Roca."),
    ).not.toContain("Bo Holm meets Ana Roca");
  });

  it("matters that were discussed, by nobody with nobody, are no meeting", () =>
    expect(titles("Issues of the border had been discussed.")).toEqual([]));
});
