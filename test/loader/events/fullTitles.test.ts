// Titles that say what was done, to whom: no verb is left alone where the article has more to say.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const titles = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...expected) => {
    expect(told(text, ["title"])).toEqual(expected);
  });

describe("a participle with nothing behind it is done to its noun", () => {
  titles([
    [
      "The rebel negotiators appeared in public escorted by armed guerrillas last week.",
      "Rebel negotiators are escorted by armed guerrillas",
    ],
    [
      "The troops went home under the terms agreed upon in Lima in March.",
      "Terms are agreed upon in Lima",
    ],
    [
      "Police said there were two Chilean soldiers wounded on Friday.",
      "Two Chilean soldiers are wounded",
    ],
  ]);
});

describe("but not where what it is done to follows", () => {
  titles([
    [
      "Bombings in the port killed at least 21 people on Friday.",
      "Bombings in the port kill at least 21 people",
    ],
  ]);
});

describe("full names give way to what was agreed", () => {
  titles([
    [
      "Prime Minister Bohumil Holmgren and President Adriana Rocafuerte agreed on Friday that it is necessary to establish an immediate ceasefire.",
      "Holmgren and Rocafuerte agree that it is necessary to establish an immediate ceasefire",
    ],
    [
      "President Adriana Rocafuerte agreed on Friday to a truce.",
      "Adriana Rocafuerte agrees to a truce",
    ],
  ]);
});

describe("words before a noun stay with it", () => {
  titles([
    [
      "Peru and Chile last week reaffirmed the old, deep friendship between their peoples.",
      "Peru and Chile reaffirm the old, deep friendship between their peoples",
    ],
    [
      "Bo Holm and Ada Roca agreed on Friday to future talks on the border.",
      "Bo Holm and Ada Roca agree to future talks on the border",
    ],
    [
      "The Peruvian Foreign Ministry denied on Friday a report that Foreign Minister Bo Holm has agreed to meet his Chilean counterpart.",
      "Peruvian Foreign Ministry denies a report",
    ],
  ]);
});
