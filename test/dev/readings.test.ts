import { describe, expect, it } from "vitest";
import { Readings } from "#dev/readings.ts";
import { read, type Reading } from "#loader/read.ts";
import type { Article } from "#model/article.ts";
import type { Seed } from "#loader/seeds.ts";

const seedOf = (id: string, text: string): Seed => ({
  id,
  file: `seeds/${id}.txt`,
  text,
  sidecar: null,
});
const older = seedOf("a", "Talks\n\nThey met in Oslo.");
const newer = seedOf("a", `${older.text}\n\n${"They talked. ".repeat(5_000)}`);

/** Reads what it is asked for when the test says so. */
function threadsOfHand() {
  const waiting: (() => void)[] = [];
  const makeThread = () => ({
    read: (article: Article) =>
      new Promise<Reading>((give) => waiting.push(() => give(read(article, [])))),
    stop: () => {},
  });
  return { makeThread, waiting };
}

describe("Readings", () => {
  it("keeps the newest of an article, though an older one ends later", async () => {
    const { makeThread, waiting } = threadsOfHand();
    const readings = new Readings(makeThread);
    const first = readings.open(older);
    const second = readings.open(newer);
    const [endFirst, endSecond] = waiting;
    endSecond?.();
    await second;
    endFirst?.();
    await first;
    expect(readings.last("a")?.seed).toBe(newer);
  });

  it("keeps nothing of an article that was taken away while it was read", async () => {
    const { makeThread, waiting } = threadsOfHand();
    const readings = new Readings(makeThread);
    const opened = readings.open(older);
    readings.keepOnly([]);
    waiting[0]?.();
    await opened;
    expect(readings.last("a")).toBeNull();
  });
});
