// Draws cards in a worker thread. Node 20 cannot run TypeScript, so this file is JavaScript, and
// everything it needs comes in its messages.

import { setImmediate as turn } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import { toPng } from "./png.mjs";

/**
 * @typedef {import("./faces.ts").CardFace} CardFace
 * @typedef {import("#site/cards/card.ts").Card} Card
 * @typedef {import("#site/cards/card.ts").Layout} Layout
 * @typedef {{ readonly faces: readonly CardFace[], readonly size: { readonly width: number, readonly height: number }, readonly ground: string }} Setting
 * @typedef {{ readonly id: number, readonly png: Uint8Array, readonly missing: string }} Drawn
 */

/** @type {Setting} */
const { faces, size, ground } = workerData;

/** @type {Map<string, CardFace[]>} */
const sets = new Map();

/** Always the same array for the same Han forms, since satori caches parsed fonts by it. */
function facesFor(/** @type {Card["hans"]} */ hans) {
  const key = hans.join();
  const known = sets.get(key);
  if (known) return known;
  const set = [null, ...hans].flatMap((han) => faces.filter((face) => face.han === han));
  sets.set(key, set);
  return set;
}

/** @returns {Promise<{ svg: string, missing: string }>} */
async function compose(/** @type {Card} */ card) {
  let [svg, missing] = ["", ""];
  for (const { root, room, shapes } of card.layouts) {
    let taken = 0;
    missing = "";
    // oxlint-disable-next-line no-await-in-loop -- the next layout is only tried if this one does not fit
    svg = await satori(root, {
      ...size,
      fonts: facesFor(card.hans),
      onNodeDetected: (node) => {
        if (node.key === "flow") taken = node.height;
      },
      loadAdditionalAsset: async (_, letters) => {
        missing += letters;
        return [];
      },
    });
    // Shapes go under the words.
    svg = svg.replace(/^<svg[^>]*>/, (start) => start + shapes);
    if (taken <= room) break;
  }
  return { svg, missing };
}

async function draw(/** @type {{ id: number, card: Card }} */ { id, card }) {
  const { svg, missing } = await compose(card);
  const options = { background: ground, font: { loadSystemFonts: false } };
  const image = new Resvg(svg, options).render();
  const png = new Uint8Array(toPng(image.pixels, size) ?? image.asPng());
  // Memory outside the heap is only freed in a new turn of the event loop: without it, 7 MB per card leak.
  await turn();
  parentPort?.postMessage({ id, png, missing }, [png.buffer]);
}

let queue = Promise.resolve();

// One card after the other. An error ends the thread and reaches the parent as an "error" event.
parentPort?.on("message", (message) => {
  queue = queue.then(async () => await draw(message));
});
