// "Turkish and Greek Cypriot leaders": the first is of the people that the second word ends with.

import { expect, it } from "vitest";
import { eventsOf } from "./told.ts";

it.each([
  [
    "Turkish and Greek Cypriot leaders Jan Vik and Bo Holm met on Friday.",
    "Jan Vik/null + Bo Holm/null",
  ],
  ["Turkish and Greek ministers met on Friday.", "Turkey/TR + Greece/GR"],
  ["North and South Korean officials met on Friday.", "North Korea/KP + South Korea/KR"],
])("%s", (text, who) => {
  const [event] = eventsOf(text);
  const people = event?.participants.map(({ name, country }) => `${name}/${country}`);
  expect(people?.join(" + ")).toBe(who);
});
