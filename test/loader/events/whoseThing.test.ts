// What is done to somebody's thing is done to somebody.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, ["who", "title"])).toEqual(events));

describe("whose the thing is takes part", () => {
  table([
    ["Peru froze Chile's assets on Friday.", "Peru + Chile | Peru freezes Chile's assets"],
    [
      "Peru rejected Chile's accusations on Friday.",
      "Peru + Chile | Peru rejects Chile's accusations",
    ],
    ["Chile's assets were frozen on Friday.", "Chile | Chile's assets are frozen"],
    [
      "Chile's proposal for a conference was welcomed by Peru on Friday.",
      "Peru + Chile | Peru welcomes Chile's proposal for a conference",
    ],
    [
      "The Chilean navy seized a Peruvian trawler on Friday.",
      "Chilean navy + Peru | Chilean navy seizes a Peruvian trawler",
    ],
    ["Chile froze Peruvian assets on Friday.", "Chile + Peru | Chile freezes Peruvian assets"],
    [
      "Peru recalled its ambassador to Chile on Tuesday, and Santiago closed its embassy on Friday.",
      "Peru + Chile | Peru recalls its ambassador to Chile",
      "Chile | Chile closes its embassy",
    ],
    [
      "Relations between Peru and Chile soured in 2010, when Peru expelled a Chilean envoy, and were restored in 2012.",
      "Peru + Chilean envoy | Peru expels a Chilean envoy",
      "Peru + Chile | Relations between Peru and Chile are restored",
    ],
    // the states that wares come from, and where nothing happens
    [
      "Peru raised customs duties on goods from Chile and Bolivia on Friday.",
      "Peru + Chile + Bolivia | Peru raises customs duties on goods from Chile and Bolivia",
    ],
    [
      "Peru lifted a ban on beef from Chile on Friday.",
      "Peru + Chile | Peru lifts a ban on beef from Chile",
    ],
    ["Peruvian jets, flying low, bombed a camp on Friday.", "Peru | Peru bombs a camp"],
    ["Peru accepted an offer by Chile on Friday.", "Peru + Chile | Peru accepts an offer by Chile"],
  ]);
});

describe("who is named already, or owns nothing of it, does not", () => {
  table([
    ["Peru rejected the report's findings on Friday.", "Peru | Peru rejects the report's findings"],
    [
      "Peru arrested two Kenyans in Chile's capital on Friday.",
      "Peru + Kenyans | Peru arrests two Kenyans in Chile's capital",
    ],
    ["Peru withdrew Peru's offer on Friday.", "Peru | Peru withdraws Peru's offer"],
  ]);
});
