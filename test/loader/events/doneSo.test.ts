import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("doneSo(views, candidate, candidates)", () => {
  it.each([
    [
      "Peru said it would free the sailors. It did so on Saturday.",
      ["Peru frees the sailors | 2024-05-04 | held"],
    ],
    [
      "Chad said the border would reopen. It did so on 10 April.",
      ["Border reopens | 2024-04-10 | held"],
    ],
    [
      "Peru said it would expel the envoy, and did so on Saturday.",
      ["Peru expels the envoy | 2024-05-04 | held"],
    ],
    // not done
    [
      "Peru said it would free the sailors. It has not done so.",
      ["Peru is to free the sailors | 2024-05-06/.. | planned expected"],
    ],
    // by another one
    [
      "Peru said it would free the sailors. Chile did so on Saturday.",
      ["Peru is to free the sailors | 2024-05-06/.. | planned expected"],
    ],
  ])("%s", (text, events) => expect(told(text, ["title", "date", "status"])).toEqual(events));
});
