import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("heldTill(view, candidate, since)", () => {
  it.each([
    [
      "The hostages held since 3 March were freed on 5 April.",
      ["2024-03-03/2024-04-05 | Hostages are held", "2024-04-05 | Hostages are freed"],
    ],
    [
      "Two Chilean envoys, who had been held in Lima since 3 March, were released on Friday.",
      [
        "2024-03-03/2024-05-03 | Two Chilean envoys are held in Lima",
        "2024-05-03 | Two Chilean envoys are released",
      ],
    ],
    [
      "Two envoys detained in Lima since March met Ana Roca on 5 April.",
      [
        "2024-03-01/2024-05-06 | Two envoys are detained in Lima",
        "2024-04-05 | Two envoys meet Ana Roca",
      ],
    ],
    [
      "Two envoys detained in Lima since March have not been freed.",
      ["2024-03-01/2024-05-06 | Two envoys are detained in Lima"],
    ],
  ])("%s", (text, events) => expect(told(text, ["date", "title"])).toEqual(events));
});

describe("tillTold(views, candidate, since, dated)", () => {
  it.each([
    [
      "Ana Roca was freed on Friday. She had been held since 3 April.",
      ["2024-04-03/2024-05-03 | Ana Roca is held", "2024-05-03 | Ana Roca is freed"],
    ],
    [
      "Peru and Chile reopened their border on Friday. It had been closed since 2012.",
      [
        "2012-01-01/2024-05-03 | Peru and Chile close the border",
        "2024-05-03 | Peru and Chile reopen their border",
      ],
    ],
    // what has been so is so still
    [
      "Ana Roca was freed on Friday. Bo Holm has been held since 3 April.",
      ["2024-04-03/2024-05-06 | Bo Holm is held", "2024-05-03 | Ana Roca is freed"],
    ],
  ])("%s", (text, events) => expect(told(text, ["date", "title"])).toEqual(events));
});
