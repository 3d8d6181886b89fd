// What a browser has to download, gzipped. A budget fails if its file is missing.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** The scripts in the start page, without the corpus. */
function firstScripts() {
  const page = readFileSync("dist/index.html", "utf8");
  return Array.from(
    page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g),
    ([, path]) => `dist/${path}`,
  ).filter((path) => !path.includes("/corpus-"));
}

/** The largest event page. */
function heaviestPage() {
  const pages = readdirSync("dist/event").map((slug) => join("dist/event", slug, "index.html"));
  return pages.toSorted((a, b) => statSync(b).size - statSync(a).size)[0];
}

export default [
  {
    name: "script of the first view, without the corpus",
    path: firstScripts(),
    // 2 kB of it are for several articles: who tells what, in rows, lead and address; 0.5 for long lists, 1 to unpack the corpus
    limit: "95 kB",
  },
  // 3 kB of it are the index from which a hundred thousand events are binned
  { name: "chart", path: "dist/assets/Timeline-*.js", limit: "126.5 kB" },
  { name: "as told", path: "dist/assets/AsTold-*.{css,js}", limit: "8.5 kB" },
  {
    name: "styles of the page",
    path: [
      "dist/assets/*.css",
      "!dist/assets/{several,sourcesTable,method,Legend,ShareMenu,Dialog,Asked,Choices,ChoiceBoxes,MapFace,AsTold}-*.css",
    ],
    limit: "15 kB",
  },
  {
    name: "styles of several articles, which no page of one loads",
    path: "dist/assets/several-*.css",
    limit: "2.6 kB",
  },
  {
    name: "dialogs: legend, share",
    path: ["dist/assets/{Legend,ShareMenu,Dialog}-*.{css,js}"],
    limit: "14 kB",
  },
  {
    name: "search and choices, without the index",
    path: ["dist/assets/{Asked,Choices,ChoiceBoxes,find,finder,searcher,askedOf,words}-*.{css,js}"],
    limit: "22 kB",
  },
  {
    name: "map with its shapes",
    path: ["dist/assets/{MapFace,ChoiceBoxes,LanesChoice}-*.{css,js}"],
    limit: "60 kB",
  },
  { name: "one event's page", path: heaviestPage(), limit: "15 kB" },
  {
    name: "styles of what each source tells",
    path: "dist/assets/sourcesTable-*.css",
    limit: "2 kB",
  },
  {
    name: "Method page with its own styles",
    path: ["dist/method/index.html", "dist/assets/method-*.css"],
    limit: "15 kB",
  },
].map((budget) => ({ ...budget, gzip: true }));
