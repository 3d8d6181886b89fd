// "leaders from India-administered Kashmir": who rules a land is not where people come from.

import { expect, it } from "vitest";
import { eventsOf } from "../events/told.ts";

const lands = (text: string) =>
  eventsOf(text).flatMap(({ participants }) => participants.map(({ country }) => country));

it.each([
  ["Peru met leaders from India-administered Kashmir on Friday.", ["PE", null]],
  ["Peru met officials from Russian-controlled Crimea on Friday.", ["PE", null]],
  ["Peru met leaders from India on Friday.", ["PE", "IN"]],
  ["Peru met officials from India, Chile and Kenya on Friday.", ["PE", "IN", "CL", "KE"]],
])("%s", (text, codes) => {
  expect(lands(text)).toEqual(codes);
});
