// What "took place on 5 November": of whom and where, the sentence before says.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a visit or meeting said to have taken place", () => {
  it.each([
    [
      "King Juan of Spain visited Lima. The visit took place on 5 November.",
      ["2023-11-05 | Juan | King Juan visits Lima"],
    ],
    [
      "Spain announced that King Juan would visit Ceuta. The visit took place on 5 and 6 November.",
      [
        "2023-11-05/2023-11-06 | Juan | King Juan visits Ceuta",
        "2024-05-06/.. | Juan | King Juan is to visit Ceuta",
      ],
    ],
    ["The visit took place on 5 November.", []],
    // A day of its own parts the two.
    [
      "King Juan of Spain visited Lima on 3 May. The visit took place on 5 May.",
      ["2024-05-05 | Juan | King Juan visits Lima", "2024-05-03 | Juan | King Juan visits Lima"],
    ],
  ])("%s", (text, events) => {
    expect(told(text, ["date", "who", "title"]).toSorted()).toEqual(events.toSorted());
  });
});
