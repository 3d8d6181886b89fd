// What is so over years, and who is only said to have done what.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const none = (texts: readonly string[]) =>
  it.each(texts)("%s", (text) => expect(told(text, ["title"])).toEqual([]));

const titles = (cases: readonly (readonly [string, ...string[]])[]) =>
  it.each(cases)("%s", (text, ...lines) => expect(told(text, ["title"])).toEqual(lines));

describe("what has been done over years is no event", () => {
  none([
    "Bo Vik has visited more than forty capitals.",
    "Peru and Chile have accused each other for years of arming rebels.",
    "Peru and Chile have been free trade partners since 2004.",
    "No one was hurt because the embassy was closed at the time.",
  ]);
  titles([
    [
      "Bo Vik has visited more than ten capitals since Friday.",
      "Bo Vik visits more than ten capitals",
    ],
    ["Bo Vik was freed on Friday.", "Bo Vik is freed"],
    ["The embassy was closed on Friday.", "Embassy is closed"],
  ]);
});

describe("who is said to have done what is accused by nobody there", () => {
  titles([
    [
      "Peru expelled two Chilean diplomats accused of espionage on Friday.",
      "Peru expels two Chilean diplomats accused of espionage",
    ],
    [
      "Two Chileans accused of spying were handed over to Peru on Friday.",
      "Two Chileans are handed over to Peru",
    ],
    ["Peru accused two envoys of spying on Friday.", "Peru accuses two envoys of spying"],
  ]);
});
