// Articles of several decades on one timeline, one of them without events.

import { readdirSync, readFileSync } from "node:fs";
import type { Files } from "../build/buildSite.ts";

const folder = "test/dossiers/canal";

/** Four articles on one story, of which three differ on the day of an event. */
export const canal: Files = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]),
);

const rain = Array.from(
  { length: 20 },
  () => "Nobody would say more than that, and the rain went on.",
);
const paragraphs = (...lines: readonly string[]) => lines.join("\n\n");

export const seeds: Files = {
  "1975-06-18-roca.txt": paragraphs(
    "Roca in Lima",
    "President Ana Roca met President Luis Vale in Lima on 3 May 1975.",
    "President Ana Roca visited Quito on 9 June 1975.",
  ),
  "1975-06-18-roca.yaml": "publisher: Lima Post\n",
  "2020-03-05-garden.txt": paragraphs("The Garden in Autumn", "Leaves are brown and soft."),
  "2024-03-05-holm.txt": paragraphs(
    "Holm Travels",
    ...rain,
    "Prime Minister Ada Holm met President Per Lind in Oslo on 3 May 2023.",
    "President Per Lind visited Tallinn on 9 June 2023.",
    "Prime Minister Ada Holm met President Per Marsh in Oslo on 3 July 2023.",
    "President Per Lind visited Helsinki on 9 August 2023.",
    ...rain,
  ),
};
