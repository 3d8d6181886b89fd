import { describe, expect, it } from "vitest";
import { eventsOf, story, told } from "./told.ts";

const table = (
  columns: Parameters<typeof told>[1],
  rows: readonly (readonly [text: string, ...events: string[]])[],
) => it.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("who is kept out, or not there, declines", () => {
  table(
    ["title", "status"],
    [
      [
        "Peru will not be allowed to attend the Chaco Forum in Quito in July.",
        "Peru is not allowed to attend the Chaco Forum in Quito | declined",
      ],
      [
        "Premier Ana Roca missed the summit in Oslo in April.",
        "Ana Roca does not attend the summit in Oslo | declined",
      ],
      // what one may do is no news
      ["Peru will be allowed to attend."],
    ],
  );
});

describe("words that the tagger takes for verbs", () => {
  table(
    ["title", "date"],
    [
      ["Peru and Chile went to war in 1979.", "Peru and Chile go to war | 1979"],
      ["Peru and Chile came to blows in April.", "Peru and Chile come to blows | 2024-04"],
    ],
  );
  it("leave the talks of a headline a noun", () => {
    expect(told("Lima Peace Talks Postponed\n\nNothing else is known.", ["title"])).toEqual([
      "Lima Peace Talks are postponed",
    ]);
  });
});

describe("who does it", () => {
  table(
    ["title", "who"],
    [
      // a name takes no "that": the raid killed, and not the state where it was
      [
        "Peru condemned the raid in northern Chile that killed three envoys in May.",
        "Raid in northern Chile kills three envoys | envoys",
        "Peru condemns the raid in northern Chile | Peru",
      ],
      // what one recalls is not called home, but for those who are sent
      ["Bo Holm of Norway recalled the spirit of the accord on Friday."],
      ["Norway recalled its ambassador on Friday.", "Norway recalls its ambassador | Norway"],
    ],
  );
  it("are the two of a call, and no states that they spoke of", () => {
    const text =
      "Readout of a call\n\nVice President Bo Holm spoke with Peruvian Premier Ana Roca today to discuss the situation in Mali and Niger. The two leaders agreed that the raid poses a threat.";
    expect(told(text, ["title", "who"])).toContain(
      "Bo Holm and Ana Roca agree that the raid poses a threat | Bo Holm + Ana Roca",
    );
  });
});

describe("the subject of a title stands behind the phrase that opens the sentence", () => {
  table(
    ["title"],
    [
      [
        "As a result of the talks, a pact aimed at ending the war was signed in May.",
        "Talks",
        "Pact is signed",
      ],
    ],
  );
});

describe("a plan is told by its own verb, a gathering by what one has to do with it", () => {
  table(
    ["title", "status"],
    [
      [
        "Rebel leader Bo Holm scheduled a meeting for July.",
        "Bo Holm schedules a meeting | planned expected",
      ],
      [
        "Rebel leader Bo Holm will announce a meeting in July.",
        "Bo Holm is to announce a meeting | planned expected",
      ],
      [
        "The African Union convened an urgent summit on the fighting in April.",
        "African Union convenes an urgent summit | held",
      ],
      [
        "Ana Roca will host a summit in Lima in July.",
        "Ana Roca is to host a summit in Lima | planned expected",
      ],
      ["Ana Roca attended a summit in Lima in April.", "Ana Roca attends a summit in Lima | held"],
    ],
  );
});

describe("a day is the noun's beside which it stands", () => {
  table(
    ["title", "date"],
    [
      // over brackets
      [
        "The Council condemned the detention of a Chaco Mission (CM) team by officials on 13 April 2024 in Goma.",
        "Officials’ detention of a Chaco Mission team in Goma | 2024-04-13",
        "Council condemns the detention of a Chaco Mission team by officials in Goma | ../2024-05-06",
      ],
      // of what is condemned, though no row knows it
      [
        "The Council condemned the abuse of aid workers on 13 April 2024 in Goma.",
        "Council condemns the abuse of aid workers in Goma | ../2024-05-06",
      ],
      // a clock's two ends are one day
      [
        "On Friday, from 7:40 P.M. until 9:50 P.M., Bo Holm of Norway met Ana Roca of Peru.",
        "Bo Holm meets Ana Roca | 2024-05-03",
      ],
    ],
  );
});

describe("what two participles tell is done by who stands behind the second", () => {
  table(
    ["title", "who"],
    [
      [
        "Two bases were vacated and taken over by Peru on Friday.",
        "Two bases are vacated | nobody",
        "Peru takes over two bases | Peru",
      ],
      ["The envoys were freed and left by Friday.", "Envoys are freed | envoys"],
    ],
  );
});

describe("his counterpart is that of whoever stands right before", () => {
  it("and of no speaker at the head of the sentence", () => {
    const text =
      "Secretary General Ida Vik said Norwegian President Bo Holm and his Peruvian counterpart Ana Roca met on Friday.";
    const { participants } = eventsOf(story(text)).at(0) ?? { participants: [] };
    expect(participants.map(({ office }) => office)).toEqual(["President", "President"]);
  });
});

describe("people of no name travel where a place is told", () => {
  table(["title"], [["The ambassadors will visit Peru.", "Ambassadors are to visit Peru"]]);
});

describe("participles behind a name", () => {
  table(
    ["title", "who"],
    [
      [
        "President Bo Holm of Norway, appointed by the African Union to mediate, has invited Ana Roca of Peru.",
        "African Union appoints Bo Holm | African Union + Bo Holm",
        "Bo Holm invites Ana Roca of Peru | Bo Holm + Ana Roca",
      ],
      // of a row that many underwent, and not the traveller
      [
        "Ana Roca of Peru on Friday flew to Mali where hundreds were beaten, shot or burned to death.",
        "Ana Roca visits Mali | Ana Roca",
      ],
    ],
  );
});

describe("a paper is nobody, and one, whatever its name joins", () => {
  table(
    ["title", "who"],
    [
      [
        "The Trade and Transit Agreement (TTA) was signed on 8 March 1997.",
        "Trade and Transit Agreement is signed | nobody",
      ],
      [
        "The Council condemned a breach of the Chaco Agreement on the Resolution of the Conflict in Mali (CARC) of 12 April 2018.",
        "Chaco Agreement on the Resolution of the Conflict in Mali | nobody",
        "Council condemns a breach of the Chaco Agreement | Council",
      ],
    ],
  );
});

describe("two sides are no peacekeepers", () => {
  it("where the article tells of one state and of the United Nations", () => {
    const text =
      "The UN urged Mali to act. The UN said Mali was at war. The two sides signed a truce on Friday.";
    expect(told(text, ["title", "who"])).toContain("Two sides sign a truce | nobody");
  });
});

describe("a visit told before is where and when a row of deeds was", () => {
  it("for each verb behind “during the visit”", () => {
    const text = story(
      "Bo Holm of Norway paid an official visit to Peru from 10 to 11 April 2024.",
    ).concat(
      "\n\nDuring the visit, Holm laid a wreath, held talks with President Ana Roca and met Premier Ida Vik.",
    );
    expect(told(text, ["title", "date"]).slice(-2)).toEqual([
      "Holm meets Ana Roca in Peru | 2024-04-10/2024-04-11",
      "Holm meets Ida Vik in Peru | 2024-04-10/2024-04-11",
    ]);
  });
});

describe("what stands between", () => {
  table(
    ["title", "who"],
    [
      // an aside with a report in it
      [
        "Bo Holm of Norway, warning that talks could fail, urged Ana Roca of Peru on Friday to act.",
        "Bo Holm urges Ana Roca of Peru to act | Bo Holm + Ana Roca",
      ],
    ],
  );
  table(
    ["title", "where"],
    [
      // where one was before is not what one visits
      [
        "Bo Holm of Norway will visit the kingdom after the summit in Chile.",
        "Bo Holm is to visit the kingdom after the summit in Chile | nowhere",
      ],
    ],
  );
  it("tells a visit that is on from one that is off", () => {
    const text =
      "Chilean president cancels Peru trip, Bolivia visit still on\n\nNothing else is known.";
    expect(told(text, ["title", "status"])).toEqual([
      "Chilean president’s visit to Peru is cancelled | cancelled",
      "Chilean president is to visit Bolivia | planned expected",
    ]);
  });
});

describe("the first word of a text in capitals", () => {
  table(
    ["title", "who"],
    [["PERU and Chile signed a pact in April.", "Peru and Chile sign a pact | Peru + Chile"]],
  );
});
