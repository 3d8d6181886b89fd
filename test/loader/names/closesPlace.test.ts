import { describe } from "vitest";
import { marks } from "./reading.ts";

describe("closesPlace(line, at)", () => {
  describe("leaves a state out of those who stand behind its comma", () => {
    marks([
      [
        "On 17 March, in Accra, Ghana, ECOWAS officials met.",
        "On 17 March, in Accra, Ghana, [ECOWAS officials|ECOWAS officials] met.",
      ],
      [
        "In talks with Ghana, ECOWAS officials agreed on a plan.",
        "In talks with [Ghana|Ghana], [ECOWAS officials|ECOWAS officials] agreed on a plan.",
      ],
    ]);
  });
  describe("leaves lists as they are", () => {
    marks([
      [
        "On Monday, Peru, Chile and Ghana officials met.",
        "On Monday, [Peru, Chile and Ghana officials|Peru + Chile + Ghana] met.",
      ],
      ["Peru, Chile officials met.", "[Peru, Chile officials|Peru + Chile] met."],
    ]);
  });
});
