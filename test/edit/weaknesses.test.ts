import { describe, expect, it } from "vitest";
import { loadOne } from "#loader/parseSeeds.ts";
import { reviewOf, toEdited } from "#loader/review.ts";
import { parse } from "../loader/parse.ts";

async function queueOf(text: string) {
  const sidecar = { file: "seeds/oslo.yaml", text: "published: 2024-05-07\n" };
  const seed = { id: "oslo", file: "seeds/oslo.txt", text: `News of Oslo\n\n${text}\n`, sidecar };
  const loaded = await loadOne(seed, parse);
  const edited = toEdited(seed, loaded.reading, await parse(loaded.reading.article));
  return reviewOf(edited, loaded).items.map(({ event, reasons }) => [event.title, ...reasons]);
}

describe("the editor's queue", () => {
  it("shows first what may be wrong, and says why", async () => {
    const queue = await queueOf(
      "Minister Ada Holm of Denmark met Minister Bo Vik of Norway in Oslo on Friday. She visited Lima in April.",
    );
    expect(queue).toEqual([
      ["Ada Holm visits Lima", "Who takes part is named in another sentence."],
      ["Ada Holm meets Bo Vik in Oslo"],
    ]);
  });

  it("takes a part of a name for the name", async () => {
    const queue = await queueOf(
      "Minister Ada Holm of Denmark met Minister Bo Vik of Norway in Oslo on Friday. Holm visited Lima in April.",
    );
    expect(queue.flatMap(([, ...reasons]) => reasons)).toEqual([]);
  });
});
