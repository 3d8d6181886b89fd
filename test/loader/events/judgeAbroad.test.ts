import { expect, test } from "vitest";
import { story, told } from "./told.ts";

const who = (...lines: readonly string[]) => told(story(...lines), ["title", "who"]);

test("police are not of the ministry that judges what others do", () => {
  expect(
    who(
      "The State Department criticised the raid. Police arrested three opposition leaders on Friday.",
    ),
  ).toContain("Police arrest three opposition leaders | police");
  expect(
    who(
      "Bo Holm, a spokesman for the State Department, criticised the raid.",
      "Vik refused to meet Roca on Friday because police had raided his party's headquarters a day earlier.",
    ),
  ).toContain("Police raid the party's headquarters | police");
});

test("police are of the state whose ministry does something, or of the town", () => {
  expect(
    who("Peru's foreign ministry expelled two envoys. Police arrested three men on Friday."),
  ).toContain("Police arrest three men | Peruvian police");
  expect(
    who("The State Department criticised the raid. Police in Lima arrested three men on Friday."),
  ).toContain("Police arrest three men | Peruvian police");
});
