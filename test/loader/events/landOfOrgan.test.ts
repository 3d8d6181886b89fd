// Official names that leave a title no room.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("told(…): what acts for all of a state", () => {
  it.each([
    [
      "The Ministry of Foreign Affairs of the Republic of Peru summoned the Chilean ambassador in Lima on Monday.",
      ["Peru summons the Chilean ambassador in Lima | 2024-05-06"],
    ],
    [
      "The Government of the Republic of Kenya and the Government of the Federal Republic of Somalia signed an agreement on maritime security on Monday.",
      ["Kenya and Somalia sign an agreement on maritime security | 2024-05-06"],
    ],
    [
      "The Ministry of Foreign Affairs of the Russian Federation expressed its concern on Monday over the shelling.",
      ["Russia expresses its concern over the shelling | 2024-05-06"],
    ],
    [
      "The Government of the United Kingdom expelled the Chilean envoy on Monday.",
      ["Britain expels the Chilean envoy | 2024-05-06"],
    ],
  ])("is the state in a title: %s", (body, events) => {
    expect(told(body, ["title", "date"])).toEqual(events);
  });

  it("keeps its name among those who take part", () => {
    const body = "The Government of the Republic of Kenya recalled its envoy from Chile on Monday.";
    expect(told(body, ["who"])).toEqual(["Government of the Republic of Kenya + Chile"]);
  });

  it.each([
    [
      "The Government of Peru expelled the Chilean envoy on Monday.",
      ["Government of Peru expels the Chilean envoy"],
    ],
    [
      "The Transitional Federal Government of Somalia expelled the Chilean envoy on Monday.",
      ["Transitional Federal Government of Somalia expels the Chilean envoy"],
    ],
    [
      "The Government of the Autonomous Region of Iraq expelled the Chilean envoy on Monday.",
      ["Government of the Autonomous Region of Iraq expels the Chilean envoy"],
    ],
  ])("is told by a short name, or that of a side, itself: %s", (body, events) => {
    expect(told(body, ["title"])).toEqual(events);
  });
});
