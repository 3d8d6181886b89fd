import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (text: string) => told(text, ["title", "who"]);

describe("the “we” of a quotation", () => {
  it.each([
    [
      "“We will reopen our embassy in Oslo in August,” a spokesman for the Peruvian foreign ministry said.",
      "Peru is to reopen its embassy in Oslo | Peru",
    ],
    [
      "“We suspended our aid to Chile on Friday,” Peruvian Foreign Minister Ana Roca told reporters.",
      "Peru suspends its aid to Chile | Peru + Chile",
    ],
    [
      "Bo Vik, a Chilean government spokesman, said: “We signed the accord on Friday.”",
      "Chile signs the accord | Chile",
    ],
    [
      "“We will convene the negotiators in Brussels in July,” EU spokesperson Ana Roca said.",
      "EU is to convene the negotiators in Brussels | European Union",
    ],
  ])("is the state for which is spoken: %s", (text, event) => {
    expect(who(text)).toEqual([event]);
  });

  it("is the same in the sentence before that which names the speaker", () =>
    expect(
      who(
        "“We expelled two Chilean diplomats on Monday. We will recall our ambassador next week,” the spokesman of the Peruvian Foreign Ministry, Bo Vik, said.",
      ),
    ).toEqual([
      "Peru expels two Chilean diplomats | Peru + Chilean diplomats",
      "Peru is to recall its ambassador | Peru + Chile",
    ]));

  it("is the speaker of what people do themselves, and of an opposition", () => {
    const met = "Ana Roca meets Bo Holm | Ana Roca + Bo Holm";
    const quote = "“We met President Bo Holm of Norway on Friday,”";
    expect(who(`${quote} Peruvian Foreign Minister Ana Roca said.`)).toEqual([met]);
    expect(who(`${quote} Peruvian opposition leader Ana Roca said.`)).toEqual([met]);
  });

  it.each([
    "“If Chile attacks, we will close the border on Friday,” Peruvian government spokesman Bo Vik said.",
    "“We will not close the border before Friday,” Peruvian government spokesman Bo Vik said.",
    "“We think that Norway will sign the accord on Friday,” Peruvian government spokesman Bo Vik said.",
  ])("tells nothing of what is not planned: %s", (text) => {
    expect(who(text)).toEqual([]);
  });
});

describe("the “we” of a briefing", () => {
  it("is the state whose daily briefing it is", () =>
    expect(
      who(
        "Daily Press Briefing\n\nBo Holm, Spokesman\n\nMR. HOLM: Good afternoon.\n\nQUESTION: And on Peru?\n\nMR. HOLM: We will send a team to Lima in July.",
      ),
    ).toEqual(["US is to send a team to Lima | United States"]));

  it("is nobody’s who asks", () =>
    expect(
      who(
        "Daily Press Briefing\n\nBo Holm, Spokesman\n\nMR. HOLM: Good afternoon.\n\nQUESTION: We sent a team to Lima on Friday?",
      ).join(),
    ).not.toContain("United States"));

  it("is the state that a ministry’s spokeswoman is asked about most", () => {
    const text =
      "Foreign Ministry Spokesperson Ana Roca’s Regular Press Conference\n\nAFP: It rains in Peru.\n\nAna Roca: Peru is a sea power. Peru is no party to it, and we opened our embassy in Oslo on Friday.";
    expect(who(text)).toEqual(["Peru opens its embassy in Oslo | Peru"]);
  });
});
