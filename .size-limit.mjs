// What a reader's browser has to fetch, gzipped. A budget whose file is missing fails.

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * The file of the built site that a pattern names.
 * @param {string} pattern
 */
const asset = (pattern) => `dist/assets/${pattern}`;

/** The page of the event that weighs most. */
function heaviestPage() {
  const pages = readdirSync("dist/event").map((slug) => join("dist/event", slug, "index.html"));
  return pages.toSorted((a, b) => statSync(b).size - statSync(a).size)[0];
}

export default [
  {
    name: "script of the first view, without the corpus",
    path: asset("index-*.js"),
    limit: "90 kB",
  },
  { name: "chart", path: asset("Timeline-*.js"), limit: "125 kB" },
  { name: "styles", path: asset("*.css"), limit: "14 kB" },
  { name: "one event's page", path: heaviestPage(), limit: "15 kB" },
].map((budget) => ({ ...budget, gzip: true }));
