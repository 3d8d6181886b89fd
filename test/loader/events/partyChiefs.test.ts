// "Labour Party of Peru chief Bo Holm": one person, and no party besides.

import { expect, it } from "vitest";
import { eventsOf } from "./told.ts";

it.each([
  ["Jan Vik met Communist Party of Peru chief Bo Holm on Friday.", "Jan Vik/null + Bo Holm/PE"],
  [
    "Jan Vik met Communist Party of Peru general secretary Bo Holm on Friday.",
    "Jan Vik/null + Bo Holm/PE",
  ],
  [
    "Jan Vik will call on Labour Party of Peru leader Bo Holm on May 24.",
    "Jan Vik/null + Bo Holm/PE",
  ],
  [
    "The Communist Party of Peru expelled Ana Roca on Friday.",
    "Communist Party of Peru/PE + Ana Roca/null",
  ],
])("%s", (text, who) => {
  const people = eventsOf(text)[0]?.participants.map(({ name, country }) => `${name}/${country}`);
  expect(people?.join(" + ")).toBe(who);
});
