import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("what has been done since is of no day told before", () => {
  it.each([
    [
      "Ana Roca of Peru and Bo Vik of Chile shook hands on 9 April but have since accused each other of bad faith.",
      [
        "2024-04-09 | Ana Roca and Bo Vik shake hands",
        "2024-04-09/2024-05-06 | Ana Roca and Bo Vik accuse each other of bad faith",
      ],
    ],
    [
      "Peru recalled its envoy in March and has since closed its border.",
      ["2024-03 | Peru recalls its envoy", "2024-03-01/2024-05-06 | Peru closes its border"],
    ],
    [
      "Peru recalled its envoy on 9 April and closed its border.",
      ["2024-04-09 | Peru recalls its envoy", "2024-04-09 | Peru closes its border"],
    ],
  ])("%s", (text, events) => expect(told(text, ["date", "title"])).toEqual(events));
});
