import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

describe("whom “both men” and “the Peruvian leader” mean", () => {
  it("the two of two lands, and not those who mediate between them", () =>
    expect(
      told(
        story(
          "Talks in Oslo ended on Saturday, the EU's foreign policy chief, Jan Dahl, said by the lake, where he and the EU's envoy, Ole Berg, had shuttled between Kosovo's Prime Minister Arben Roca and Serbian President Bo Vik.",
          "It was a long day for all.",
          "The plan was accepted by both men in Brussels on March 27.",
        ),
        ["who", "title"],
      ),
    ).toContain("Arben Roca + Bo Vik | Arben Roca and Bo Vik accept the plan"));

  it("who rules, and none of the opposition", () => {
    const opposition = "Ole Berg, the Peruvian opposition leader, said it was a plot.";
    const lede = "Peru recalled its envoy on Friday, Minister Ida Holm said.";
    const shut = "President Bo Vik shut the bridge last week.";
    const visit = "The Peruvian leader visited Lima on Saturday.";
    expect(told(story(lede, shut, visit, opposition), ["who", "title"])).toContain(
      "Bo Vik | Bo Vik visits Lima",
    );
    // nor is the opposition's leader he where nobody else is told
    expect(told(story(lede, visit, opposition), ["who"])).not.toContain("Ole Berg");
  });
});
