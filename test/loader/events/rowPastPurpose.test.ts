// "held talks to support Chad, visited Peru and met Vik": what the deed was for has no deeds of its own.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a row of deeds goes on past what one of them was for", () => {
  it.each([
    [
      "Jon Tarvik held talks to support Ghana, visited Laos and met President Ana Roca on 3 May.",
      "Jon Tarvik visits Laos | Jon Tarvik",
      "Jon Tarvik meets Ana Roca in Laos | Jon Tarvik + Ana Roca",
    ],
    [
      "Jon Tarvik attended a ceremony to inaugurate and hand over the Lao National Assembly House, visited Laos and talked with envoys on 3 May.",
      "Jon Tarvik visits Laos | Jon Tarvik",
    ],
    // an aside is still closed by its comma
    [
      "Ana Roca, who flew to Lima to meet Bo Vik, visited Laos and met President Jon Tarvik on 3 May.",
      "Ana Roca visits Laos | Ana Roca",
    ],
    [
      "Norway agreed to free two men, captured in March, and opened its border on 3 May.",
      "Norway opens its border | Norway",
    ],
  ])("%s", (text, ...events) =>
    expect(told(text, ["title", "who"])).toEqual(expect.arrayContaining(events)),
  );
});
