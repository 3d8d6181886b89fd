// "held talks over dinner on Friday": one sitting, and the day is that of the talks.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "Peru's foreign minister Ana Holm held talks over lunch in Oslo on Friday with the Chilean premier, Bo Vik.",
    "Ana Holm meets Bo Vik in Oslo | 2024-05-03",
  ],
  ["Ana Holm met President Bo Vik over dinner on Friday.", "Ana Holm meets Bo Vik | 2024-05-03"],
  [
    "Bo Roca and Ana Holm discussed the border over a working lunch in Lima on Friday.",
    "Bo Roca and Ana Holm meet in Lima | 2024-05-03",
  ],
  [
    "Peru and Chad will hold talks over dinner in Lima on Friday.",
    "Peru and Chad are to meet in Lima | 2024-05-10",
  ],
])("tells one sitting: %s", (text, line) => expect(told(text, ["title", "date"])).toEqual([line]));

it("tells a dinner that is the news", () =>
  expect(told("President Bo Vik hosted a dinner for Ana Holm on Friday.", ["date"])).toEqual([
    "2024-05-03",
  ]));
