// The folders of events/ are floors of one house: a file imports from its own floor and from those
// below, so that what a sentence says is known before anything is made of it.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const house = new URL("../../../src/loader/events/", import.meta.url);

/** From the ground up; "" holds what all of them share. */
const floors = [
  "",
  "clauses",
  "nouns",
  "roles",
  "status",
  "triggers",
  "dates",
  "merging",
  "places",
  "titles",
];

/** What puts the events together at the end, and stands in no folder. */
const roof = new Set(["arrange.ts", "relate.ts", "toEvents.ts"]);

const folders = readdirSync(house, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test("each folder has its floor", () => {
  expect(folders.toSorted()).toEqual(floors.filter((floor) => floor !== "").toSorted());
});

test.each(floors)("events/%s imports from no floor above it", (floor) => {
  const above = new Set(floors.slice(floors.indexOf(floor) + 1));
  expect(importsOf(floor).filter(({ folder }) => above.has(folder))).toEqual([]);
});

function importsOf(floor: string): readonly { file: string; folder: string }[] {
  const names = readdirSync(new URL(floor === "" ? "." : `${floor}/`, house));
  return names
    .filter((name) => name.endsWith(".ts") && !(floor === "" && roof.has(name)))
    .flatMap((name) => {
      const file = new URL(floor === "" ? name : `${floor}/${name}`, house);
      const specifiers = [...readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g)];
      return specifiers.map(([, to = ""]) => ({ file: name, folder: folderOf(new URL(to, file)) }));
    });
}

/** The folder of events/ that a file lies in; "" for any other. */
function folderOf({ href }: URL): string {
  const [, folder = ""] = /\/loader\/events\/(\w+)\//.exec(href) ?? [];
  return folder;
}
