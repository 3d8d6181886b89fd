import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a museum, a works or a tomb that is visited is a place, and nobody met", () => {
  it.each([
    [
      "Ana Roca of Peru visited the Orhan Museum on May 3.",
      "2024-05-03 | Ana Roca visits Orhan Museum | Ana Roca | Orhan Museum",
    ],
    [
      "Ana Roca of Peru visited the Unity Residential Complex on May 3.",
      "2024-05-03 | Ana Roca visits Unity Residential Complex | Ana Roca | Unity Residential Complex",
    ],
    [
      "Ana Roca of Peru met Premier Bo Holm of Norway at the Orhan Museum on May 3.",
      "2024-05-03 | Ana Roca meets Bo Holm at Orhan Museum | Ana Roca + Bo Holm | Orhan Museum",
    ],
    [
      "Gunmen attacked the Orhan Shipyard in Lima on May 3.",
      "2024-05-03 | Gunmen attack the Orhan Shipyard in Lima | Gunmen | Orhan Shipyard, Lima",
    ],
    // an office there is still an office
    [
      "Ana Roca of Peru met Museum Director Bo Holm in Lima on May 3.",
      "2024-05-03 | Ana Roca meets Bo Holm in Lima | Ana Roca + Bo Holm | Lima",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, ["date", "title", "who", "where"])).toEqual(events);
  });

  it("is not the country that the guest visits", () => {
    const text = `President Ana Roca of Peru paid a visit to India from 1 to 3 May. She held talks with Premier Bo Holm of
    India. The talks were friendly. They went on for hours. Both spoke of fish. She visited the Orhan Museum.`;
    expect(told(text.replace(/\s+/g, " "), ["title", "where"])).toEqual(
      expect.arrayContaining([
        "Ana Roca visits India | India",
        "Ana Roca visits Orhan Museum | Orhan Museum",
      ]),
    );
  });
});
