// "the visit by Roca to Chad and the decisions by the council": whose each of the two is.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("whoever did the next thing took no part in the visit before it", () => {
  it.each([
    [
      "The council hailed the visit by President Jon Tarvik to Peru on Friday and the decisions by the European Union.",
      "Jon Tarvik visits Peru | Jon Tarvik",
    ],
    // but who is named beside him did
    [
      "The council hailed the visit to Peru by President Jon Tarvik and the premier of Chile on Friday.",
      "Jon Tarvik and premier of Chile visit Peru | Jon Tarvik + premier of Chile",
    ],
  ])("%s", (text, event) => expect(told(text, ["title", "who"])).toContain(event));
});
