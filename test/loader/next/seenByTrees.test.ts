import { describe, expect, it } from "vitest";
import { coverStory } from "./read.ts";

/** "met: Bo Holm meets Ana Roca", "Friday: date of …", "would meet: left, hypothetical". */
async function seen(...paragraphs: readonly string[]) {
  const { events, coverage } = await coverStory(...paragraphs);
  const title = (id: string) => events.find((event) => event.id === id)?.title;
  return {
    happenings: coverage.happenings.map(({ words, fate }) =>
      "left" in fate ? `${words.text}: left, ${fate.left}` : `${words.text}: ${title(fate.event)}`,
    ),
    times: coverage.times.map(({ words, fate }) =>
      "left" in fate
        ? `${words.text}: left, ${fate.left}`
        : `${words.text}: ${fate.use} of ${fate.events.map(title).join(" + ")}`,
    ),
  };
}

describe("what the loader on trees saw, as coverage", () => {
  it("gives each word for a happening its event or its reason", async () => {
    const { happenings } = await seen(
      "Foreign Minister Bo Holm of Peru met Ana Roca of Chile on Friday. Peru did not attack Chile.",
    );
    expect(happenings).toEqual(["met: Bo Holm meets Ana Roca", "attack: left, negated"]);
  });

  it("gives each time its use or its reason", async () => {
    const { times } = await seen(
      "Foreign Minister Bo Holm of Peru met Ana Roca of Chile on Friday. It was cold on Tuesday.",
      "Holm met Roca on Friday for two hours.",
    );
    expect(times).toEqual([
      "Friday: date of Bo Holm meets Ana Roca",
      "Tuesday: left, no-event",
      "Friday: again of Bo Holm meets Ana Roca",
      "two hours: length of Bo Holm meets Ana Roca",
    ]);
  });

  it("gives a time that the status does not allow as a clash", async () => {
    const { times } = await seen("Bo Holm of Peru will meet Ana Roca of Chile in March 2020.");
    expect(times).toEqual(["March 2020: left, clash"]);
  });

  it("sees what stands outside the report, and leaves it", async () => {
    const { happenings, times } = await seen(
      "It rained again.",
      "–With assistance from Ana Roca.",
      "©2024 The Record",
    );
    expect(happenings).toEqual(["assistance: left, zone"]);
    expect(times).toEqual(["2024: left, zone"]);
  });
});
