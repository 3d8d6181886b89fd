import { describe, expect, it } from "vitest";
import { eventsOf, story, told } from "./told.ts";

const titles = (...paragraphs: readonly string[]) =>
  eventsOf(story(...paragraphs)).map(({ title }) => title);

describe("what is done too", () => {
  it("is no second telling of what was done before", () => {
    expect(
      titles(
        "Minister Ana Roca of Peru met the governor of Oslo on Thursday.",
        "She also met with fishermen to discuss quotas.",
      ),
    ).toHaveLength(2);
    expect(
      titles(
        "Bo Holm of Norway urged Chile to leave the strait on Thursday.",
        "He also called on all states to keep out of the bay.",
      ),
    ).toHaveLength(2);
  });

  it("tells of the same again where it names the same people, or the same talks", () => {
    expect(
      titles(
        "Minister Ana Roca of Peru met Bo Holm of Norway in Oslo on Thursday.",
        "They also exchanged views on fish.",
      ),
    ).toEqual(["Ana Roca meets Bo Holm in Oslo"]);
    expect(
      titles(
        "Minister Ana Roca of Peru met Bo Holm of Norway in Oslo on Thursday.",
        "Roca also met with Holm on Thursday.",
      ),
    ).toHaveLength(1);
  });
});

describe("nouns of deeds", () => {
  it("a recognition is one of somebody; thanks are none", () => {
    expect(
      told("Peru’s recognition of Kosovo last week angered Serbia.", ["kind", "title"]),
    ).toEqual(["SUPPORT | Peru’s recognition of Kosovo"]);
    expect(
      told("Ana Roca of Peru got a horse in recognition of her work on Friday.", ["kind"]),
    ).not.toContain("SUPPORT");
  });

  it("a downing is of something, and a street is none", () => {
    expect(
      told("The downing of a Chilean jet on 2 May raised tension.", ["date", "title"]),
    ).toEqual(["2024-05-02 | Downing of a Chilean jet"]);
    expect(told("Ana Roca of Peru walked down Downing Street on Friday.", ["kind"])).not.toContain(
      "ASSAULT",
    );
  });
});
