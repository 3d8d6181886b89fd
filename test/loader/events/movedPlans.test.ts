import { describe, expect, test } from "vitest";
import { type Column, told } from "./told.ts";

/** Published on a Monday, 6 May 2024. */
const table = (columns: readonly Column[], rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));

describe("what opens or comes into force on a day is to come", () => {
  table(
    ["date", "title"],
    [
      ["The treaty enters into force on Friday.", "2024-05-10 | Treaty is to enter into force"],
      ["The truce takes effect on Friday.", "2024-05-10 | Truce is to take effect"],
      [
        "Peru and Chile open a second round of negotiations in Oslo on August 27.",
        "2024-08-27 | Peru and Chile are to meet in Oslo",
      ],
      [
        "Ana Roca will on Friday open a peace forum in Oslo.",
        "2024-05-10 | Ana Roca is to open a peace forum in Oslo",
      ],
      ["The law takes effect whenever a state asks for it."],
      ["The envoys left the doors open a crack on Friday."],
      ["Peru and Chile open the border to traders on Sundays."],
    ],
  );
});

describe("what has been called for a day is to be held", () => {
  table(
    ["date", "status", "title"],
    [
      [
        "An emergency session of the Peace Council has been called for Friday.",
        "2024-05-10 | planned expected | Emergency session of the Peace Council is to be held",
      ],
      [
        "An urgent meeting of the league has been called for Sunday in Lima.",
        "2024-05-12 | planned expected | Urgent meeting of the league is to be held in Lima",
      ],
    ],
  );
});

describe("what is moved is to be held on its new day, or in its new place", () => {
  table(
    ["date", "title"],
    [
      ["The meeting has been rescheduled for May 27.", "2024-05-27 | Meeting is to be held"],
      ["The visit has been brought forward to May 25.", "2024-05-25 | Visit is to be held"],
      [
        "Next week's meeting of the Joint Commission was moved to July 2.",
        "2024-07-02 | Meeting of the Joint Commission is to be held",
      ],
      ["The summit was moved from Lima to Oslo.", "2024-05-06/.. | Summit is to be held in Oslo"],
      ["The talks were moved from Lima to Oslo last year."],
      ["The summit had been moved from Lima to Oslo."],
      [
        "The league postponed to next month a meeting on fish.",
        "../2024-05-06 | Meeting on fish is postponed",
        "2024-06 | Meeting on fish is to be held",
      ],
      [
        "Peru's elections are now set for October 26.",
        "2024-10-26 | Peru’s elections are to be held",
      ],
      [
        "Peru's elections, twice postponed, are now set for October 26.",
        "../2024-05-06 | Peru's elections are postponed",
        "2024-10-26 | Peru’s elections are to be held",
      ],
    ],
  );
});

describe("what one state receives from another is aid", () => {
  table(
    ["date", "kind", "title"],
    [
      [
        "Peru will receive 20 million dollars in aid from Norway next month.",
        "2024-06 | AID | Peru is to receive 20 million dollars in aid from Norway",
      ],
      [
        "Peru received six helicopters from Norway on Friday.",
        "2024-05-03 | AID | Peru receives six helicopters from Norway",
      ],
      ["Peru received 30 million dollars from the sale of bonds on Friday."],
      ["Peru receives 30 million dollars a year from Norway."],
    ],
  );
});
