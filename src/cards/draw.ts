// Draws cards as PNGs in worker threads, one per core, or takes them from the cache.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type Card, cardSize, type Element, type Han } from "#site/cards/card.ts";
import { colours } from "#site/cards/look.ts";
import { openCache } from "./cache.ts";
import { type CardFace, faceVersions, makeFaces, version } from "./faces.ts";

export interface CardPicture {
  readonly file: string;
  readonly png: Uint8Array;
}

export interface DrawnCards {
  readonly pictures: readonly CardPicture[];
  /** How many cards were not in the cache. */
  readonly uncached: number;
  /** Characters that no typeface has, by card. */
  readonly missing: readonly { readonly card: Card; readonly letters: string }[];
}

const worker = fileURLToPath(new URL("worker.mjs", import.meta.url));
const palette = fileURLToPath(new URL("png.mjs", import.meta.url));

/**
 * Drawing a card creates much garbage, and a thread collects it late unless its heap is limited:
 * 2,000 cards take up to 1.05 GB in all without limits, 0.87 GB with these. Typefaces do not count.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 224 };

/** Starting a worker takes as long as drawing this many cards. */
const worthWorker = 12;

/**
 * @param cards called when a card is needed, possibly twice
 * @param cacheFolder may be missing or not writable
 * @throws Error if a worker fails
 */
export async function drawCards(
  cards: readonly (() => Card)[],
  cacheFolder: string,
): Promise<DrawnCards> {
  const cache = openCache(cacheFolder);
  const tools = toolVersions();
  const [letters, hans] = [new Set<string>(), new Set<Han>()];
  const asked = cards.map((make) => {
    const card = make();
    const key = createHash("sha256")
      .update(JSON.stringify([tools, card]))
      .digest("hex");
    const png = cache.read(key);
    if (png) return { make, key, file: card.file, png };
    for (const { root } of card.layouts) for (const letter of textOf(root)) letters.add(letter);
    for (const han of card.hans) hans.add(han);
    return { make, key, file: card.file, png };
  });
  const uncached = asked.filter(({ png }) => png === null);
  const drawn =
    uncached.length === 0
      ? []
      : await drawAll(
          uncached.map(({ make }) => make),
          await makeFaces([...letters].join(""), hans),
        );
  const fresh = new Map(uncached.map(({ key }, i) => [key, drawn[i] ?? null]));
  // A card with missing letters is not cached, so that every build warns until it is fixed.
  for (const [key, answer] of fresh) if (answer?.letters === "") cache.write(key, answer.png);
  cache.tidy();
  return {
    pictures: asked.flatMap(({ file, key, png: kept }) => {
      const png = kept ?? fresh.get(key)?.png ?? null;
      return png ? [{ file, png }] : [];
    }),
    uncached: uncached.length,
    missing: uncached.flatMap(({ make, key }) => {
      const lacking = fresh.get(key)?.letters ?? "";
      return lacking === "" ? [] : [{ card: make(), letters: lacking }];
    }),
  };
}

/** Everything that affects the picture, besides the card itself. */
function toolVersions(): readonly string[] {
  return [
    ...faceVersions(),
    ...["satori", "@resvg/resvg-js", "subset-font"].map(
      (name) => `${name}@${version(`${name}/package.json`)}`,
    ),
    ...[worker, palette].map((file) => readFileSync(file, "utf8")),
  ];
}

interface DrawnCard {
  readonly png: Uint8Array;
  readonly letters: string;
}

interface FromWorker {
  readonly id: number;
  readonly png: Uint8Array;
  readonly missing: string;
}

async function drawAll(
  cards: readonly (() => Card)[],
  faces: readonly CardFace[],
): Promise<readonly (DrawnCard | null)[]> {
  const threads = Math.min(availableParallelism(), Math.ceil(cards.length / worthWorker));
  const answers = cards.map((): DrawnCard | null => null);
  let next = 0;
  const take = () => (next < cards.length ? next++ : null);
  await Promise.all(
    Array.from({ length: threads }, async () => await drawSome(cards, faces, take, answers)),
  );
  return answers;
}

/** One thread, which takes cards until none are left; a second card is queued while one is drawn. */
async function drawSome(
  cards: readonly (() => Card)[],
  faces: readonly CardFace[],
  take: () => number | null,
  answers: (DrawnCard | null)[],
): Promise<void> {
  const workerData = { faces, size: cardSize, ground: colours.paper };
  const thread = new Worker(worker, { workerData, resourceLimits });
  let given = 0;
  try {
    await new Promise<void>((done, fail) => {
      const give = () => {
        const id = take();
        if (id === null) return;
        given += 1;
        thread.postMessage({ id, card: cards[id]?.() }, []);
      };
      thread.on("error", fail);
      thread.on("message", ({ id, png, missing }: FromWorker) => {
        answers[id] = { png, letters: missing };
        given -= 1;
        give();
        if (given === 0) done();
      });
      give();
      give();
      if (given === 0) done();
    });
  } finally {
    await thread.terminate();
  }
}

function textOf(element: Element | string): string {
  if (typeof element === "string") return element;
  return element.props.children.map(textOf).join("");
}
