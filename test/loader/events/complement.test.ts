// A title does not lose, for want of room, what is asked for or decided.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const titles = (rows: readonly (readonly [text: string, title: string])[]) =>
  it.each(rows)("%s", (text, title) => expect(told(text, ["title"])).toContain(title));

describe("what is asked for or decided", () => {
  describe("stays in a title that runs a little over", () => {
    titles([
      [
        "Zimbabwe ordered the ambassadors of Sweden and the Netherlands to leave the country on Friday.",
        "Zimbabwe orders the ambassadors of Sweden and the Netherlands to leave the country",
      ],
    ]);
  });

  describe("comes behind few words for who is asked", () => {
    titles([
      [
        "On Friday the Peruvian rebels accused President Leonardo Quispe of disregarding a Norwegian-brokered peace accord.",
        "Peruvian rebels accuse Quispe of disregarding a Norwegian-brokered peace accord",
      ],
      [
        "On Friday Peru urged the United Nations and the international community to do more to help the refugees in the camps.",
        "Peru urges the United Nations to do more to help the refugees in the camps",
      ],
    ]);
  });

  describe("comes without where it was decided, if both are too long", () => {
    titles([
      [
        "The league’s ministerial group decided at an extraordinary meeting in Lima on Friday to lift the suspension of Fiji.",
        "League’s ministerial group decides to lift the suspension of Fiji",
      ],
      [
        "Peru decided at a meeting in Lima on Friday to lift the suspension of Fiji.",
        "Peru decides at a meeting in Lima to lift the suspension of Fiji",
      ],
    ]);
  });
});

describe("troops that are ordered out", () => {
  it.each([
    ["On Friday Eritrea ordered the peacekeepers from Peru to withdraw.", "REQUEST change"],
    ["On Friday Peru ordered Chilean troops to leave.", "REQUEST change"],
    ["On Friday Peru ordered its troops in Chile to withdraw.", "RETREAT"],
    ["On Friday Peru ordered troops in Chile to withdraw.", "RETREAT"],
  ])("%s", (text, kind) => expect(told(text, ["kind"])).toEqual([kind]));
});
