// What a step changed of an article: an editor who undoes it is led there.

import { describe, expect, it } from "vitest";
import { reviewOf, toEdited } from "#loader/review.ts";
import { loadOne, makeParse } from "#loader/parseSeeds.ts";
import { changed } from "../../src/edit/changed.ts";

const text = `Holm Travels

Foreign Minister Ada Holm of Norway met Bo Vik in Oslo on 3 May 2024. Holm visited Bergen on 5 May 2024.
`;
const parse = makeParse(null);

async function seen(sidecar: string) {
  const id = "2024-05-08-holm";
  const seed = {
    id,
    file: `seeds/${id}.txt`,
    text,
    sidecar: { file: `seeds/${id}.yaml`, text: sidecar },
  };
  const loaded = await loadOne(seed, parse);
  const sentences = await parse(loaded.reading.article);
  return reviewOf(toEdited(seed, loaded.reading, sentences), loaded);
}

const idOf = ({ items }: Awaited<ReturnType<typeof seen>>, words: RegExp) =>
  items.find(({ event }) => words.test(event.title))?.event.id ?? "";

describe("what a step changed", () => {
  it("is the event, not those whose number or place in the list follows from it", async () => {
    const plain = await seen("");
    const bergen = { event: idOf(plain, /Bergen/) };
    const moved = await seen("corrections:\n  - amend: visited Bergen\n    date: 2024-05-01\n");
    expect(changed(plain, moved, null)).toEqual(bergen);
    expect(changed(moved, plain, idOf(plain, /Bo Vik/))).toEqual(bergen);
    const dropped = await seen("corrections:\n  - drop: visited Bergen\n");
    expect(changed(plain, dropped, null)).toEqual(bergen);
  });

  it("is the one at hand where it is one of several", async () => {
    const plain = await seen("");
    const both = await seen("corrections:\n  - drop: visited Bergen\n  - drop: met Bo Vik\n");
    for (const event of [idOf(plain, /Bergen/), idOf(plain, /Bo Vik/)])
      expect(changed(plain, both, event)).toEqual({ event });
  });

  it("is the article where its own facts are other ones, and else nothing", async () => {
    const plain = await seen("");
    expect(changed(plain, await seen("publisher: The Post\n"), null)).toBe("article");
    expect(changed(plain, await seen("# a remark\n"), null)).toBeNull();
  });
});
