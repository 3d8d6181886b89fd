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
    ).toContain("Bo Holm is to meet Ana Roca in Peru | planned expected"));

  it("but not what used to be, or what might be", () => {
    expect(
      titles("Danish President Bo Holm was in Peru. He would often meet President Ana Roca there."),
    ).not.toContain("Bo Holm is to meet Ana Roca");
    expect(titles("Danish President Bo Holm was angry. He would meet nobody.")).toEqual([]);
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
});

describe("occasions that a phrase brings in", () => {
  it("a meeting that a day began with", () =>
    expect(
      told(
        "Danish President Bo Holm began the day with a meeting with President Ana Roca in Lima.",
        ["title"],
      ),
    ).toEqual(["Bo Holm meets Ana Roca in Lima"]));

  it("talks that one headed into", () =>
    expect(titles("He spoke as Danish minister Bo Holm headed into talks with Ana Roca.")).toEqual([
      "Bo Holm meets Ana Roca",
    ]));

  it("a visit that one comes from, where one does not arrive", () =>
    expect(
      told("Danish minister Bo Holm arrived in Oslo on Friday, flying in from a visit to Peru.", [
        "title",
        "where",
      ]),
    ).toEqual(["Bo Holm arrives in Oslo | Oslo", "Bo Holm visits Peru | Peru"]));

  it("but not one that is to be over", () =>
    expect(titles("Danish minister Bo Holm will be back from a visit to Peru.")).not.toContain(
      "Bo Holm visits Peru",
    ));
});

describe("the present tense of a report", () => {
  it("what he or she urges somebody to do", () =>
    expect(
      titles("Danish envoy Bo Holm spoke in Lima on Friday. He urges Peru to send aid."),
    ).toContain("Bo Holm urges Peru to send aid"));

  it("what stands in the programme of the day", () =>
    expect(
      fates("Danish and Peruvian ministers hold a one-day meeting in Lima on Monday."),
    ).toHaveLength(1));

  it("but not what they always do", () =>
    expect(titles("Danish and Peruvian ministers hold a meeting in Lima.")).toEqual([]));
});

describe("people of no name", () => {
  it("an envoy of a body that has no country", () => {
    expect(titles("An African Union envoy arrived in Lima for talks.")).toEqual([
      "African Union envoy arrives in Lima",
    ]);
    expect(titles("An official of the Andean Community has returned to Lima.")).toHaveLength(1);
  });

  it("but not for what others did", () =>
    expect(titles("An official of the Andean Community said that many had fled.")).toEqual([]));

  it("a delegation that goes to a place", () => {
    expect(titles("A government delegation travelled to Lima.")).toHaveLength(1);
    expect(titles("A crowd travelled to Lima.")).toEqual([]);
    expect(titles("A football team travelled to Lima.")).toEqual([]);
  });

  it("who failed to come on a day, and who had come on one", () => {
    expect(titles("Rebels failed to show up on Friday.")).toEqual(["Rebels fail to show up"]);
    expect(
      titles("The monks praised the team of observers, which arrived in Lima on Friday."),
    ).toContain("Observers arrive in Lima");
  });

  it("what they announced on a day", () => {
    expect(
      titles("On Friday representatives of both communities announced new measures."),
    ).toHaveLength(1);
    expect(titles("Representatives of both communities announced new measures.")).toEqual([]);
  });

  it("who is killed by them is not them", () =>
    expect(titles("One man was shot and killed by police in Lima.")).toEqual([
      "Police kill one man",
    ]));
});

describe("talks that go on", () => {
  it("under way, or in their second day", () => {
    for (const how of ["are under way", "are in their second day", "have entered their second day"])
      expect(titles(`Talks between Peru and Chile ${how} in Lima.`)).toEqual([
        "Peru and Chile meet in Lima",
      ]);
    expect(titles("Work on the border of Peru and Chile is under way in Lima.")).toEqual([]);
  });

  it("between people of no name, in a place", () => {
    expect(titles("Talks between the two sides are under way in Lima.")).toEqual([
      "Talks between the two sides are under way in Lima",
    ]);
    expect(titles("Envoys of the two countries met in Lima.")).toEqual(["Envoys meet in Lima"]);
    expect(titles("Students met in Lima.")).toEqual([]);
  });

  it("for which somebody is in a town", () => {
    expect(
      titles("Danish envoy Bo Holm, in Lima for talks with Ana Roca, praised the truce."),
    ).toContain("Bo Holm meets Ana Roca in Lima");
    expect(titles("Danish envoy Bo Holm praised, in Lima, the plan for talks.")).not.toContain(
      "Bo Holm’s talks in Lima",
    );
  });
});

describe("who takes part in what is told in passing", () => {
  it("whoever goes there for it", () =>
    expect(
      told("Danish envoy Bo Holm flies to Lima on Tuesday for talks on Friday with Ana Roca.", [
        "title",
      ]),
    ).toContain("Bo Holm is to meet Ana Roca"));

  it("but not who only calls for it", () =>
    expect(titles("Danish envoy Bo Holm called for talks on Friday with Ana Roca.")).not.toContain(
      "Bo Holm is to meet Ana Roca",
    ));

  it("whose visit it is that a sentence opens with", () =>
    expect(
      titles("Ahead of his visit to Peru next week, Danish minister Bo Holm praised the truce."),
    ).toContain("Bo Holm is to visit Peru"));
});

describe("what is said to be so, or to come", () => {
  it("“is reported to have”, but not “is believed to have”", () => {
    expect(titles("Bo Holm of Denmark is reported to have met Ana Roca in Lima.")).toEqual([
      "Bo Holm meets Ana Roca in Lima",
    ]);
    expect(titles("Bo Holm of Denmark is believed to have met Ana Roca in Lima.")).toEqual([]);
  });

  it("a recall or a delegation that would be sent, he said", () => {
    expect(fates("Denmark would recall its ambassador, Bo Holm said.")).toEqual([
      "Denmark is to recall its ambassador | planned expected",
    ]);
    expect(titles("A recall of the envoy would be a mistake, Bo Holm said.")).toEqual([]);
  });

  it("what would be, according to somebody", () =>
    expect(fates("According to Bo Holm, the ministers would meet again in Lima.")).toHaveLength(1));
});

describe("an answer whose object stands before it", () => {
  it("to an offer or a price", () => {
    expect(titles("Peru offered to mediate, an offer Chile rejected.")).toContain(
      "Chile rejects an offer",
    );
    expect(titles("Peru had offered Chile a price of $250 for 2009, which Chile refused.")).toEqual(
      ["Chile refuses the price"],
    );
  });

  it("and a call for what has no date", () =>
    expect(titles("Peru has called for a diplomatic solution.")).toHaveLength(1));
});

describe("who is there, and who has left", () => {
  it("in a town for talks, but not where one always is", () => {
    expect(titles("Danish envoy Bo Holm is now in Lima for talks with rebels.")).toEqual([
      "Bo Holm visits Lima",
    ]);
    expect(titles("Danish ambassador Bo Holm is in Lima.")).toEqual([]);
  });

  it("for another place, or not at all", () => {
    expect(titles("Danish envoy Bo Holm has left Lima for Oslo.")).toEqual([
      "Bo Holm leaves for Oslo",
    ]);
    expect(titles("Danish envoy Bo Holm has since left Peru for a visit to Chile.")).toEqual([
      "Bo Holm leaves for Chile",
    ]);
    expect(fates("Danish envoy Bo Holm refused to leave Peru.")).toEqual([
      "Bo Holm refuses to leave Peru | declined",
    ]);
    expect(titles("Danish envoy Bo Holm left Lima.")).toEqual([]);
  });

  it("who came here on a day", () =>
    expect(titles("Danish envoy Bo Holm came here in March 2005.")).toHaveLength(1));
});

describe("one deed behind another", () => {
  it("“then” is done by who did the first", () =>
    expect(titles("Bo Holm of Denmark met Ana Roca, then flew to Oslo.")).toContain(
      "Bo Holm visits Oslo",
    ));

  it("“Having met” is nobody’s name", () =>
    expect(titles("Having visited Lima, Bo Holm of Denmark flew to Oslo.")).toEqual([
      "Bo Holm visits Lima",
      "Bo Holm visits Oslo",
    ]));

  it("before meeting with somebody, and after meeting somewhere", () => {
    expect(
      titles("Bo Holm of Denmark met Ana Roca before meeting with Peru’s minister Bo Vik."),
    ).toContain("Bo Holm meets Bo Vik");
    expect(
      titles("After meeting in Lima with Peru’s minister Bo Vik, Bo Holm of Denmark flew home."),
    ).toContain("Bo Holm meets Bo Vik in Lima");
  });

  it("no response closes a border", () =>
    expect(
      titles("Peru accused Chile of shelling its territory and in response closed the border."),
    ).not.toContain("Response closes the border"));

  it("what was held before a day to come was held by now", () =>
    expect(
      told("Peru expelled envoy Bo Vik before the vote on 25 May.", ["trigger", "date"]),
    ).toContain("expelled | ../2024-05-06"));
});
