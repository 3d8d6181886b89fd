// "Gunmen allegedly from Peru attacked a town": they did, and not the state that they may be from.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "Gunmen allegedly from Peru attacked a town in Chile on Friday.",
    "Gunmen allegedly from Peru attack a town in Chile",
  ],
  [
    "The truce collapsed after rebels reportedly from Chad killed 40 people in Niamey on Friday.",
    "Rebels reportedly from Chad kill 40 people in Niamey",
  ],
  [
    "Gunmen from Peru attacked a town in Chile on Friday.",
    "Gunmen from Peru attack a town in Chile",
  ],
])("tells of the people: %s", (text, title) => expect(told(text, ["title"])).toContain(title));

it("leaves the adverb alone where no land follows", () =>
  expect(told("Peru reportedly attacked a town in Chile on Friday.", ["who"]).join()).toContain(
    "Peru",
  ));
