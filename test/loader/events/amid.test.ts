import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what is done while something befalls one has its day", () => {
  it.each([
    [
      "Peruvian lawmaker Bo Holm was detained on Friday while leading a march on the Chilean embassy in Oslo.",
      [
        "2024-05-03 | Peruvian lawmaker Bo Holm is detained",
        "2024-05-03 | Bo Holm leads a march on the Chilean embassy in Oslo",
      ],
    ],
    [
      "Chilean ships rammed a trawler on Friday, Peru said, as the envoys of Peru and Chile were meeting in Oslo.",
      ["2024-05-03 | Chilean ships ram a trawler", "2024-05-03 | Peru and Chile meet in Oslo"],
    ],
    [
      "Peru said on Friday that it had signed a deal as Chile was closing its border.",
      ["../2024-05-03 | Peru signs a deal", "../2024-05-06 | Chile closes its border"],
    ],
    [
      "Peruvian lawmaker Bo Holm was detained on Friday after leading a march on the Chilean embassy in Oslo.",
      [
        "2024-05-03 | Peruvian lawmaker Bo Holm is detained",
        "../2024-05-03 | Bo Holm leads a march on the Chilean embassy in Oslo",
      ],
    ],
  ])("%s", (text, events) => expect(told(text, ["date", "title"])).toEqual(events));
});
