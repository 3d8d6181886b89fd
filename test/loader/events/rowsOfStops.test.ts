import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a journey to several places", () => {
  it.each([
    [
      "Ana Roca of Peru will visit Europe and the Middle East on May 9.",
      "2024-05-09 | Ana Roca is to visit Europe and the Middle East | Europe and the Middle East",
    ],
    [
      "Ana Roca of Peru will travel to the Middle East, Asia and the Pacific on May 9.",
      "2024-05-09 | Ana Roca is to visit the Middle East, Asia and the Pacific | Middle East, Asia and the Pacific",
    ],
    [
      "Ana Roca of Peru will travel to the Pacific on May 9.",
      "2024-05-09 | Ana Roca is to visit the Pacific Ocean | Pacific Ocean",
    ],
    [
      "Ana Roca of Peru visited Singapore and the United Arab Emirates on May 3.",
      "2024-05-03 | Ana Roca visits Singapore and the United Arab Emirates | Singapore and the United Arab Emirates",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, ["date", "title", "where"])).toEqual(events);
  });

  it("is to the countries of the story, whatever parts of the world its headline has", () => {
    const text = [
      "Minister Roca to Travel to the Middle East, Asia and the Pacific",
      "Minister Ana Roca of Peru will travel to Singapore, Samoa and Kenya May 10-18.",
      "She will travel to Lagos, Nigeria, May 17-18.",
    ].join("\n\n");
    expect(told(text, ["date", "title"])).toEqual([
      "2024-05-10/2024-05-18 | Roca is to visit Singapore, Samoa and Kenya",
      "2024-05-17/2024-05-18 | Roca is to visit Lagos, Nigeria",
    ]);
  });

  it("has the days of each stop, though the headline has them all", () => {
    const text = [
      "Minister Roca to Travel to Berlin, Seoul, and Tokyo",
      "Minister Ana Roca of Peru will travel to Berlin, Germany, May 13 to May 15.",
      "She will travel to Seoul May 16 to May 17.",
    ].join("\n\n");
    expect(told(text, ["date", "title"])).toEqual([
      "2024-05-13/2024-05-15 | Roca is to visit Berlin, Germany",
      "2024-05-16/2024-05-17 | Roca is to visit Seoul",
    ]);
  });
});
