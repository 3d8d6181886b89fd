// "The Ministers of Trade of Peru and Norway, Ana Roca and Ole Holm": each of his own state.

import { describe, expect, it } from "vitest";
import { eventsOf } from "./told.ts";

describe("ministers of several states, each with his own", () => {
  it.each([
    [
      "The Ministers of Foreign Affairs of Peru, Chile and Norway, Ms. Ana Roca, Mr. Bo Vik and Mr. Ole Holm, met in Lima on Friday.",
      "Ana Roca PE",
      "Bo Vik CL",
      "Ole Holm NO",
    ],
    [
      "The Presidents of Peru and Norway, Ana Roca and Ole Holm, met in Lima on Friday.",
      "Ana Roca PE",
      "Ole Holm NO",
    ],
  ])("%s", (text, ...who) =>
    expect(
      eventsOf(text).flatMap(({ participants }) =>
        participants.map(({ name, country }) => `${name} ${country}`),
      ),
    ).toEqual(who),
  );
});
