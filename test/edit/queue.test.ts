// What there is to check in all articles: counted once for each state of the files, and the way to the next.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readingsIn } from "#dev/readings.ts";
import { readSeeds } from "#loader/seeds.ts";
import { QueueCounter } from "#dev/edit/queue.ts";
import { firstToEdit, toQueue } from "../../src/edit/QueueButton.tsx";
import { article, corpus } from "../app/corpus.ts";

const folder = mkdtempSync(join(tmpdir(), "dateline-queue-"));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe("what there is to check", () => {
  it("is counted for each article, and anew where its files are other ones", async () => {
    const readings = readingsIn(join(folder, "trees"));
    write(
      "2024-05-07-lima.txt",
      "Holm in Lima\n\nForeign Minister Ada Holm of Norway visited Lima on 6 May 2024.\n",
    );
    write(
      "2024-05-09-oslo.txt",
      "Vik in Oslo\n\nForeign Minister Bo Vik of Sweden visited Oslo on 8 May 2024.\n",
    );
    const counter = new QueueCounter(readings);
    const count = async () => (await counter.count(readSeeds(folder).seeds)).articles;
    const readAll = async () => {
      for (const seed of readSeeds(folder).seeds) await readings.open(seed);
    };
    // What is not read yet is counted once it is.
    expect((await count()).map(({ toCheck }) => toCheck)).toEqual([null, null]);
    await readAll();
    const both = await count();
    expect(both).toEqual([
      { id: "2024-05-07-lima", toCheck: 1 },
      { id: "2024-05-09-oslo", toCheck: 1 },
    ]);
    expect(await count()).toEqual(both);
    write("2024-05-09-oslo.yaml", "corrections:\n  - drop: visited Oslo\n");
    expect(await count()).toEqual([both[0], { id: "2024-05-09-oslo", toCheck: 0 }]);
  });
});

describe("the queue", () => {
  const articles = [
    { id: "a", toCheck: 2 },
    { id: "b", toCheck: 0 },
    { id: "c", toCheck: 3 },
  ];

  it("says how much there is, and leads on, from the last to the first", () => {
    const words = "5 to check in 2 articles";
    expect(toQueue({ articles }, null)).toEqual({ words, next: "a" });
    expect(toQueue({ articles }, { id: "a", toCheck: 2 })).toEqual({ words, next: "c" });
    expect(toQueue({ articles }, { id: "c", toCheck: 3 })).toEqual({ words, next: "a" });
  });

  it("takes the count of the article at hand, and leads nowhere where nothing else is left", () => {
    const done = { id: "a", toCheck: 0 };
    expect(toQueue({ articles }, done)).toEqual({ words: "3 to check in 1 article", next: "c" });
    expect(toQueue({ articles: articles.slice(0, 2) }, { id: "a", toCheck: 2 }).next).toBeNull();
  });

  it("says that it may be more while an article is not counted", () => {
    const some = [...articles, { id: "d", toCheck: null }];
    expect(toQueue({ articles: some }, null).words).toBe("at least 5 to check in 2 articles");
  });
});

describe("where the editor begins on the page of all articles", () => {
  const named = (id: string, published: string) => ({ ...article, id, published });
  const of = {
    ...corpus,
    articles: [named("a", "2024-05-07"), named("b", "2024-05-09"), named("c", "2024-05-08")],
  };
  const queue = (...counts: readonly (number | null)[]) =>
    counts.map((toCheck, at) => ({ id: of.articles[at]?.id ?? "gone", toCheck }));
  const begin = (counts: readonly (number | null)[], isGrowing = false) =>
    firstToEdit({ articles: queue(...counts), of, isGrowing }, of);

  it("is the first article with something to check, else the newest", () => {
    expect(begin([0, 2, 3])).toBe("b");
    expect(begin([0, 0, 0])).toBe("b");
  });

  it("is not known before those in front of it are counted", () => {
    expect(begin([null, 2, 3], true)).toBeNull();
    expect(begin([1, null, null], true)).toBe("a");
    // nobody counts an article that cannot be read
    expect(begin([null, 0, 3])).toBe("c");
    expect(firstToEdit(null, of)).toBeNull();
    const before = { articles: queue(1, 1, 1), of: { ...of }, isGrowing: false };
    expect(firstToEdit(before, of)).toBeNull();
  });

  it("is never an article that the page has not", () => {
    const articles = [{ id: "0", toCheck: 4 }, ...queue(0, 0, 1)];
    expect(firstToEdit({ articles, of, isGrowing: false }, of)).toBe("c");
  });

  it("is the newest where the server refuses to count", () =>
    expect(firstToEdit({ articles: [], of: null, isGrowing: false }, of)).toBe("b"));
});
