// "signed a cessation of hostilities": it tells no fighting of that day, and no war ends on it.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "Peru and Chile fought a border war between May 1998 and June 2000. They signed a cessation of hostilities in Lima on June 18, 2000.",
    [
      "Peru and Chile fight a border war | 1998-05/2000-06",
      "Peru and Chile sign a cessation of hostilities in Lima | 2000-06-18",
    ],
  ],
  ["Rebels declared a cessation of all attacks in Lima on Friday.", []],
  [
    "Peru and Chile signed a truce after attacks in Tacna on Friday.",
    [
      "Attacks in Tacna | 2024-05-03",
      "Peru and Chile sign a truce after attacks in Tacna | 2024-05-03/2024-05-06",
    ],
  ],
])("%s", (text, events) => expect(told(text, ["title", "date"])).toEqual(events));
