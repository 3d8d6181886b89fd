// Where an article was written: "BOGOTA, Colombia (AP) —", before the first sentence of a paragraph.

import type { Document } from "../article/document.ts";
import { places } from "../lexicon/places.ts";
import type { Place } from "#model/event.ts";
import { regions } from "../lexicon/regions.ts";
import { townOf } from "./gazetteer.ts";
import type { Dateline } from "./name.ts";
import { stateNamed } from "./vocabulary.ts";

/** The first dateline that names a town, or null. */
export function datelineOf({ article, sentences }: Document): Dateline | null {
  for (const first of sentences) {
    const { zone, paragraph, index } = first;
    const start = article.paragraphs[paragraph]?.start ?? first.start;
    if (sentences[index - 1]?.paragraph === paragraph || first.start <= start) continue;
    if (zone !== "body" && zone !== "dateline") continue;
    const place = placeOf(article.text.slice(start, first.start));
    if (place) return { place, sentence: first.index, head: false };
  }
  return headOf({ article, sentences });
}

const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b";
const dated = new RegExp(`(?:\\b${month}\\.? \\d{1,2}|\\b\\d{1,2} ${month})`, "i");

/** Lines that the head of a paper may have. */
const headLines = 8;

/** "Lima, 6 May 2024", "Washington, DC": a line of its own in the head of a paper. */
function headOf({ article, sentences }: Document): Dateline | null {
  const [body] = sentences.filter(({ zone, end, start }) => zone === "body" && end - start > 60);
  if (!body) return null;
  for (const { start, end } of article.paragraphs.slice(0, headLines)) {
    if (start >= body.start) break;
    for (const line of article.text.slice(start, end).split("\n")) {
      const found = headTown(line.trim());
      if (found) return { place: found, sentence: body.index, head: true };
    }
  }
  return null;
}

function headTown(line: string): Place | null {
  if (line.length > 80) return null;
  if (/^Washington,? D\.?C\.?$/i.test(line)) return placeOf("WASHINGTON, ");
  const town = /(?:^|[–—-] )(\p{Lu}[\p{L}'’. -]{1,30}?), (?:[\p{L} -]{2,30}, )?/u.exec(line);
  if (!town?.[1] || !dated.test(line.slice(town.index)) || !/\b\d{4}$/.test(line)) return null;
  return placeOf(`${town[1]}, `);
}

/** Of "LIMA, Peru, May 3 (Reuters) —", "Lima, May 3 (Andina).-": the town, and the state after a comma. */
function placeOf(opening: string): Place | null {
  const capitals =
    /^\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*)*(?=[^\p{L}]|$)/u.exec(opening)?.[0] ??
    /^\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){0,3}(?=, | \(|:| [–—-]| \[| \|| \d)/u.exec(
      opening,
    )?.[0];
  if (!capitals) return null;
  const name = capitals
    .split("/")[0]
    ?.replace(/\p{Lu}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  if (!name) return null;
  const row = places.find((one) => one.name === name || one.others.includes(name));
  if (row) {
    const { country, latitude, longitude } = row;
    return { name: row.name.includes(name) ? row.name : name, country, latitude, longitude };
  }
  const after = /^,\s+([\p{L}. -]+?)(?:,|\s*\(|\s+[-–—]|$)/u.exec(
    opening.slice(capitals.length),
  )?.[1];
  const town = townOf(name, after ? stateOf(after) : null);
  return (
    town && { name, country: town.country, latitude: town.latitude, longitude: town.longitude }
  );
}

const stateOf = (text: string) => stateNamed(text) ?? regions.get(text) ?? null;
