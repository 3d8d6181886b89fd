// Reads articles in a thread beside the dev server. Node 20 cannot read TypeScript; jiti can.

import { parentPort, workerData } from "node:worker_threads";
import { createJiti } from "jiti";

/** @typedef {{ readonly code: string, readonly trees: string }} Folders of compiled code and of parsed trees */
/** @type {Folders} */
const { code, trees } = workerData;

const jiti = createJiti(import.meta.url, { fsCache: code });
/** @type {typeof import("#loader/parseSeeds.ts")} */
const { makeParse } = await jiti.import("../loader/parseSeeds.ts");
/** @type {typeof import("#loader/read.ts")} */
const { read } = await jiti.import("../loader/read.ts");
const parse = makeParse(trees);

/** @typedef {{ readonly id: number, readonly article: import("#model/article.ts").Article }} Order */

async function take(/** @type {Order} */ { id, article }) {
  try {
    parentPort?.postMessage({ id, reading: read(article, await parse(article)) });
  } catch (error) {
    parentPort?.postMessage({ id, error });
  }
}

let queue = Promise.resolve();
parentPort?.on("message", (order) => {
  queue = queue.then(async () => await take(order));
});
