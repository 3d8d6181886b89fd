import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "date", "status", "kind", "where"];

describe("who is not attending stays away, and no longer accepts", () => {
  it.each([
    [
      "Chile’s President Juan Roca is not attending the summit in Lima on Friday.",
      "Juan Roca will not attend the summit in Lima | 2024-05-10 | declined | REJECT meet | Lima",
    ],
    [
      "Chile is not taking part in the drill.",
      "Chile will not take part in the drill | ../2024-05-06 | declined | REJECT | nowhere",
    ],
    [
      "Peru told exporters on Tuesday that it would no longer accept Chilean wheat.",
      "Peru tells exporters that it will no longer accept Chilean wheat | 2024-04-30 | held | REJECT | nowhere",
    ],
    ["Chile was not attending the talks."],
    [
      "State airline Inkara will suspend flights to Santiago on Friday.",
      "State airline Inkara is to suspend flights to Santiago | 2024-05-10 | planned expected | SANCTION discontinue | nowhere",
    ],
    [
      "Flights to Santiago will be suspended on Friday.",
      "Flights to Santiago are to be suspended | 2024-05-10 | planned expected | SANCTION discontinue | nowhere",
    ],
    [
      "Under President Juan Roca, Peru grew. It withdrew its ambassador from Berlin last November.",
      "Peru withdraws its ambassador from Berlin | 2023-11 | held | SANCTION withdraw | Berlin",
    ],
  ])("%s", (text, ...events) => expect(told(text, columns)).toEqual(events));
});
