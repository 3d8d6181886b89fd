// Articles that are not like the one that ships: empty, short, long, undated, of one day or of
// many centuries.

import type { Files } from "../build/buildSite.ts";

const names = ["Holm", "Lind", "Berg", "Sol", "Lehto", "Obi", "Roca", "Bruun", "Vale", "Marsh"];
const cities = ["Vienna", "Oslo", "Helsinki", "Tallinn", "Lima", "Rome", "Madrid", "Cairo"];
const months = ["January", "February", "March", "April", "May", "June", "July", "August"];
const of = (list: readonly string[], i: number) => list[i % list.length] ?? "";

/** The `i`-th of many meetings, no two of the same people on the same day. */
function meeting(i: number): string {
  const day = `${1 + (i % 28)} ${of(months, i)} ${2000 + (i % 20)}`;
  return `President Ada ${of(names, i)} met President Per ${of(names, i + 3)} in ${of(cities, i)} on ${day}.`;
}

const many = Array.from({ length: 200 }, (_, i) =>
  i % 4 === 3 ? "Nobody would say more than that, and the rain went on." : meeting(i),
);

const short = (headline: string, ...lines: readonly string[]) => [headline, ...lines].join("\n\n");

export const articles: Readonly<Record<string, Files>> = {
  "no article": {},
  "an article without events": {
    "2024-03-05-garden.txt": short("The Garden in Autumn", "Leaves are brown and soft."),
  },
  "one event": {
    "2024-03-05-one.txt": short(
      "Holm in Oslo",
      "Prime Minister Ada Holm visited Oslo on 11 February 2024.",
    ),
  },
  "an article in order": {
    "2024-03-05-order.txt": short("Holm Travels", ...[0, 1, 2].map(meeting)),
  },
  "no day of publication": {
    "undated.txt": short(
      "Holm Meets Lind",
      "Prime Minister Ada Holm met President Per Lind in Vienna on Monday.",
      meeting(4),
    ),
  },
  "200 paragraphs with 150 events": { "2024-03-05-many.txt": short("Many Meetings", ...many) },
  "a headline of 200 characters": {
    "2024-03-05-long.txt": short("Ministers Agree ".repeat(13).slice(0, 200), meeting(1)),
  },
  "all on one day": {
    "2024-03-05-day.txt": short(
      "A Busy Tuesday",
      ...[0, 1, 2, 3, 4].map((i) => meeting(i).replace(/ on \d.*/, " on 5 March 2024.")),
    ),
  },
  "from 490 BC to 2090": {
    "2024-03-05-ages.txt": short(
      "Wars and Talks",
      "The Greeks fought the Persians at Marathon long ago.",
      meeting(2),
      "A summit in Rome is planned for 2090.",
    ),
    "2024-03-05-ages.yaml": `corrections:
  - add: fought the Persians
    title: Greeks fight Persians at Marathon
    kind: ASSAULT
    date: "-0489"
  - add: A summit in Rome
    title: A summit in Rome
    kind: CONSULT
    date: "2090"
    status: planned
`,
  },
};
