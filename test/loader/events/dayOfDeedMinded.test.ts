// "condemned the attack on 3 June": a bare deed is known already, and the day is that of the words.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "The Lima League condemned the attack on 3 April.",
    "Lima League condemns the attack | 2024-04-03",
  ],
  [
    "Peru protested against the arrest on 5 April.",
    "Peru protests against the arrest | 2024-04-05",
  ],
  ["Peru welcomed the release on 5 April.", "Peru welcomes the release | 2024-04-05"],
])("%s", (text, event) => expect(told(text, ["title", "date"])).toEqual([event]));

it.each([
  // said in the present, the day is of what it is about
  ["Peru condemns the attack on 3 April.", "Attack | 2024-04-03"],
  [
    "Peru condemned the killing on 3 April of two Chilean nurses.",
    "Killing of two Chilean nurses | 2024-04-03",
  ],
  // what has its own place or victims has its own day
  ["Peru denounced the attack on Lima on 3 April.", "Attack on Lima | 2024-04-03"],
  [
    "Peru condemned the raid in Tacna, Holm County, Chile, on 3 April.",
    "Raid in Tacna | 2024-04-03",
  ],
  [
    "Ana Roca condemns the abduction of ten girls from their school in Tacna, Holm State, Chile, on 14 April.",
    "Abduction of ten girls | 2024-04-14",
  ],
])("but: %s", (text, event) => expect(told(text, ["title", "date"])).toContain(event));

it.each([
  [
    "Ana Roca congratulated the Chilean minister on the abolition of visas on 8 April.",
    "../2024-05-06",
  ],
  [
    "Ana Roca congratulated the Chilean minister on the abolition of visas on Friday.",
    "2024-05-03",
  ],
  [
    "Ana Roca congratulated the Chilean minister on 8 April on the abolition of visas.",
    "2024-04-08",
  ],
])("what one is congratulated on has its day: %s", (text, date) =>
  expect(told(text, ["date"])).toEqual([date]),
);
