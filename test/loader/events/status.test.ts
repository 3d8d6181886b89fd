import { describe, expect, it } from "vitest";
import { readStory } from "../events/told.ts";

/** A sentence and the status of its only event, with its certainty; "nothing" where none may come. */
const rows: readonly (readonly [text: string, status: string])[] = [
  // tense
  ["Foreign Minister Bo Holm met Ana Roca on Friday.", "held"],
  ["Foreign Minister Bo Holm has met Ana Roca.", "held"],
  ["Foreign Minister Bo Holm will meet Ana Roca on Friday.", "planned expected"],
  // modality
  ["Foreign Minister Bo Holm may meet Ana Roca on Friday.", "planned possible"],
  ["Foreign Minister Bo Holm should meet Ana Roca.", "nothing"],
  // what governs it
  ["Foreign Minister Bo Holm plans to meet Ana Roca on Friday.", "planned expected"],
  ["Foreign Minister Bo Holm hopes to meet Ana Roca on Friday.", "planned hoped"],
  ["Foreign Minister Bo Holm refused to meet Ana Roca.", "declined"],
  ["Foreign Minister Bo Holm wants to meet Ana Roca.", "nothing"],
  ["Foreign Minister Bo Holm was unable to meet Ana Roca.", "nothing"],
  ["Foreign Minister Bo Holm is due to meet Ana Roca on Friday.", "planned expected"],
  ["Foreign Minister Bo Holm is to meet Ana Roca on Friday.", "planned expected"],
  // what hangs on itself
  ["The plan is to cancel the talks with Ana Roca on Friday.", "nothing"],
  // nouns
  ["Foreign Minister Bo Holm cancelled a meeting with Ana Roca.", "cancelled"],
  ["A meeting between Bo Holm of Peru and Ana Roca of Chile was called off.", "cancelled"],
  ["Foreign Minister Bo Holm rejected a meeting with Ana Roca.", "declined"],
  ["Foreign Minister Bo Holm held talks with Ana Roca on Friday.", "held"],
  ["Foreign Minister Bo Holm plans a visit to Lima on Friday.", "planned expected"],
  // polarity
  ["Foreign Minister Bo Holm did not meet Ana Roca.", "nothing"],
  ["Foreign Minister Bo Holm will not meet Ana Roca on Friday.", "declined"],
  ["Foreign Minister Bo Holm never visited Lima.", "nothing"],
  // conditions, questions, denials
  ["If Foreign Minister Bo Holm met Ana Roca, it would rain.", "nothing"],
  ["Did Foreign Minister Bo Holm meet Ana Roca?", "nothing"],
  ["Ana Roca denied that Foreign Minister Bo Holm had visited Lima.", "nothing"],
  ["Foreign Minister Bo Holm often meets Ana Roca.", "nothing"],
];

describe("what became of it", () => {
  it.each(rows)("%s: %s", async (text, status) => {
    const { events } = await readStory(text);
    const found = events.map((event) => [event.status, event.certainty].filter(Boolean).join(" "));
    expect(found).toEqual(status === "nothing" ? [] : [status]);
  });
});
