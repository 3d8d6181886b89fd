import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

describe("who speaks under a label", () => {
  it("is “I” and “we” of that paragraph and those below it", () => {
    const text = story(
      "Prime Minister Ana Roca: Good morning. I met President Bo Holm of Norway on Friday.",
      "We condemned the raid on Thursday.",
      "Question: Thank you. I met nobody.",
    );
    expect(told(text, ["title", "who"])).toEqual([
      "Ana Roca condemns the raid | Ana Roca",
      "Ana Roca meets Bo Holm | Ana Roca + Bo Holm",
    ]);
  });

  it("is a spokeswoman, whose “we” is not herself", () => {
    const text = story("Spokeswoman Ana Roca: Good morning.", "We condemned the raid on Thursday.");
    expect(told(text, ["who"])).not.toContain("Ana Roca");
  });
});

describe("“We, the ministers of …”", () => {
  it("gives a communiqué its “we”", () => {
    const text = [
      "Communiqué",
      "1. We, the G7 Foreign Ministers, met in Oslo from April 16 to 18.",
      "2. We condemn the raid on Lima on April 14.",
    ].join("\n\n");
    expect(told(text, ["title", "who"])).toContain("G7 condemns the raid on Lima | G7");
  });
});

describe("“it” at the head of a sentence", () => {
  it("is the body or state that the sentence before is about", () => {
    expect(
      told("The Security Council met on Friday. It condemned the raid on Lima.", ["title"]),
    ).toContain("UN Security Council condemns the raid on Lima");
  });

  it("is nobody, where nothing acts", () => {
    expect(told("The Security Council met on Friday. It is to be praised.", ["title"])).toEqual([
      "UN Security Council meets",
    ]);
  });
});
