// Whose an office between two names is.

import { expect, it } from "vitest";
import { eventsOf } from "./told.ts";

it.each([
  [
    "At the invitation of President Ana Roca, the Prime Minister of Norway, Mr. Bo Vik, visited Lima on Friday.",
    "Bo Vik/NO",
  ],
  ["President Ana Roca, the leader of Peru, met Bo Vik on Friday.", "Ana Roca/PE + Bo Vik/null"],
  [
    "Peruvian President Ana Roca, a former minister of Peru, Bo Vik, and Jan Holm met on Friday.",
    "Ana Roca/PE + Bo Vik/null + Jan Holm/null",
  ],
])("%s", (text, who) => {
  const [event] = eventsOf(text);
  const people = event?.participants.map(({ name, country }) => `${name}/${country}`);
  expect(people?.join(" + ")).toBe(who);
});
