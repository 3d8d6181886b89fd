import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

const dates = (...paragraphs: readonly string[]) => told(story(...paragraphs), ["title", "date"]);
const visit = "Minister Ana Roca of Peru visited Norway on 3–4 April.";

describe("what a traveller does where the visit is", () => {
  it("is on its days, in the next paragraph too", () =>
    expect(
      dates(visit, "In Oslo, Minister Roca was received by President Bo Holm and met Ida Vik."),
    ).toEqual([
      "Roca visits Norway | 2024-04-03/2024-04-04",
      "Bo Holm receives Roca in Oslo | 2024-04-03/2024-04-04",
      "Roca meets Ida Vik in Oslo | 2024-04-03/2024-04-04",
    ]));

  it("is to come where the visit is", () =>
    expect(
      dates(
        "Minister Ana Roca of Peru will visit Norway from 3 to 4 June.",
        "In Oslo, she will meet President Bo Holm.",
      ),
    ).toEqual([
      "Ana Roca is to visit Norway | 2024-06-03/2024-06-04",
      "Ana Roca is to meet Bo Holm in Oslo | 2024-06-03/2024-06-04",
    ]));

  it.each([
    ["In Quito, Minister Roca met President Bo Holm.", "elsewhere"],
    ["Minister Vik met President Bo Holm in Oslo.", "of another"],
    ["It rained in May. In Oslo, Minister Roca met President Bo Holm.", "behind another time"],
  ])("is not %s", (text) => {
    expect(dates(visit, text).at(-1)).not.toContain("2024-04-03");
  });
});

describe("what is signed after talks", () => {
  it("is signed on their day", () =>
    expect(
      dates("Ana Roca met Bo Vik in Lima on Friday. After the talks, they signed an accord."),
    ).toEqual([
      "Ana Roca meets Bo Vik in Lima | 2024-05-03",
      "Ana Roca and Bo Vik sign an accord | 2024-05-03",
    ]));
});
