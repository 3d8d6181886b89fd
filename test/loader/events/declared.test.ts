import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("who says “I condemn” condemns, on the day of saying it", () => {
  it.each([
    [
      "“I strongly condemn the raid carried out by rebels in Lima,” Norwegian Foreign Minister Ana Roca said on Friday.",
      "Ana Roca condemns the raid carried out by rebels in Lima | 2024-05-03 | ACCUSE disapprove",
    ],
    [
      "Norwegian Foreign Minister Ana Roca said on Friday: “We welcome the plan of Chile.”",
      "Norway welcomes the plan of Chile | 2024-05-03 | SUPPORT",
    ],
    [
      "“I urge Chile to open its border,” the High Representative, Ana Roca, said on Friday.",
      "Ana Roca urges Chile to open Chile’s border | 2024-05-03 | REQUEST change",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "date", "kind"])).toEqual([event]));

  it.each([
    "“I do not condemn the raid,” Norwegian Foreign Minister Ana Roca said on Friday.",
    "“If we condemn the raid, they will laugh,” Norwegian Foreign Minister Ana Roca said on Friday.",
    "“I urge you to read it,” Norwegian Foreign Minister Ana Roca said on Friday.",
  ])("but only a remark: %s", (text) => expect(told(text, ["kind"])).toEqual(["STATEMENT"]));

  it.each(["“We welcome guests,” the manager said on Friday.", "“I welcome him,” Ana Roca said."])(
    "and nothing: %s",
    (text) => expect(told(text, ["title"])).toEqual([]),
  );
});
