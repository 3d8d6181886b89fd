import { describe, expect, it } from "vitest";
import { rolePatterns } from "#loader/events/roles.ts";
import { readStory } from "../events/told.ts";

const introduction =
  "Foreign Minister Bo Holm of Denmark and Foreign Minister Ana Bruun of Peru are old friends.";

/** Who takes part in the events of a sentence that stands behind the introduction of both. */
async function partiesOf(sentence: string): Promise<readonly string[]> {
  const { events } = await readStory(introduction, sentence.replace(".", " on Friday."));
  return events.flatMap(({ participants }) => participants.map(({ name }) => name));
}

describe.each(rolePatterns.map((row) => [row.id, row] as const))("%s", (_id, { yes, no }) => {
  it.each(yes.map((text) => [text]))("finds both in “%s”", async (text) => {
    const parties = await partiesOf(text);
    expect(parties).toContain("Bo Holm");
    expect(parties).toContain("Ana Bruun");
  });

  it.each(no.map((text) => [text]))("does not find Bruun in “%s”", async (text) => {
    expect(await partiesOf(text)).not.toContain("Ana Bruun");
  });
});

describe("the rows", () => {
  it("are no two for one frame on verbs, or on nouns", () => {
    const keys = rolePatterns.map(({ frame, on }) => `${frame} ${on}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
