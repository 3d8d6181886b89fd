// Who acts for whom: followers by their leader's name, a guest, soldiers of a state under another flag.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, ["who", "title"])).toEqual(events));

describe("followers have their leader's name and are not he", () => {
  table([
    [
      "Rebel commander Bo Vik's men shot down a plane on Friday.",
      "Bo Vik’s men | Bo Vik’s men shoot down a plane",
    ],
    [
      "General Pedro Roca's forces seized the airport on Friday.",
      "Pedro Roca’s forces | Pedro Roca’s forces seize the airport",
    ],
    [
      "Peru's forces seized the airport on Friday.",
      "Peru's forces | Peru's forces seize the airport",
    ],
    ["Rebel commander Bo Vik shot down a plane on Friday.", "Bo Vik | Bo Vik shoots down a plane"],
  ]);
});

describe("who is somebody's guest, and who has an office behind the name", () => {
  table([
    [
      "Ana Holm received Bo Vik in Oslo on Friday. The guest met President Pedro Roca on Saturday.",
      "Ana Holm + Bo Vik | Ana Holm receives Bo Vik in Oslo",
      "Bo Vik + Pedro Roca | Bo Vik meets Pedro Roca",
    ],
    [
      "Peruvian President Pedro Roca, the current AU chairman, met Bo Vik on Friday.",
      "Pedro Roca + Bo Vik | Pedro Roca meets Bo Vik",
    ],
    [
      "Peruvian President Pedro Roca met the current AU chairman on Friday.",
      "Pedro Roca | Pedro Roca meets AU chairman",
    ],
  ]);
});

describe("soldiers of a state under another flag", () => {
  table([
    [
      "UN peacekeepers from Chile killed two rebels on Friday.",
      "UN peacekeepers from Chile + rebels | UN peacekeepers from Chile kill two rebels",
    ],
    [
      "Peru withdrew UN peacekeepers from Chile on Friday.",
      "Peru | Peru withdraws UN peacekeepers from Chile",
    ],
  ]);
});

describe("a note to a capital is one to its state", () => {
  table([
    ["Peru protested to Santiago on Friday.", "Peru + Chile | Peru protests to Santiago"],
    ["Ana Roca flew to Santiago on Friday.", "Ana Roca | Ana Roca visits Santiago"],
  ]);
});
