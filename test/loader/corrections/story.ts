// An invented article with its events as the loader would hand them to an editor.

import type { Article } from "#model/article.ts";
import type { ReadEvent, When, Words } from "#model/event.ts";
import { readSidecar, type Sidecar } from "#loader/sidecar.ts";
import { readEvent, wordsIn } from "../../event.ts";

const text = `Holm and Bruun sign accord

Foreign Minister Ada Holm met Jan Bruun in Vienna on Sunday. The two sides’ talks went on.

Holm, who last month rejected a meeting at which Bruun spoke, left on Monday. The two sides’ talks went on.
`;

export const article: Article = {
  id: "accord",
  headline: "Holm and Bruun sign accord",
  text,
  paragraphs: [
    { start: 0, end: 26, zone: "headline", number: null },
    { start: 28, end: 118, zone: "body", number: 1 },
    { start: 120, end: 227, zone: "body", number: 2 },
  ],
  published: "2024-05-06",
  publishedFrom: "sidecar",
  publisher: null,
  url: null,
  rights: null,
  language: "en",
  show: "article",
};

/** The only place where some words stand. */
export const words = (quote: string): Words => wordsIn(article, quote);

export function when(edtf: string, day: string, last = day): When {
  return {
    edtf,
    earliest: day,
    latest: last,
    extent: "within",
    part: null,
    derivation: { words: [], reference: null, rule: "written", reason: "As written.", unused: [] },
  };
}

function event(id: string, title: string, named: string, told: string): ReadEvent {
  return readEvent(article, [told], { id, title, trigger: words(named) });
}

export const met: ReadEvent = {
  ...event("met", "Holm and Bruun meet", "met", "Ada Holm met Jan Bruun in Vienna on Sunday"),
  when: when("2024-05-05", "2024-05-05"),
  participants: [
    {
      name: "Ada Holm",
      sort: "person",
      office: "Foreign Minister",
      country: "NO",
      aliases: ["Holm"],
    },
  ],
  place: { name: "Vienna", country: "AT", latitude: 48.2, longitude: 16.4 },
};

const refusal = "who last month rejected a meeting at which Bruun spoke";

export const rejected: ReadEvent = {
  ...event("rejected", "Holm rejects a meeting", "rejected", refusal),
  kind: "REJECT",
  mode: "meet",
  status: "declined",
  when: {
    ...when("2024-04", "2024-04-01", "2024-04-30"),
    derivation: {
      words: [words("last month")],
      reference: { to: "published", day: "2024-05-06" },
      rule: "month-past",
      reason: "The month before the one of publication.",
      unused: [],
    },
  },
};

export const spoke: ReadEvent = {
  ...event("spoke", "Bruun speaks", "spoke", "rejected a meeting at which Bruun spoke"),
  kind: "STATEMENT",
  when: {
    ...when("2024-04", "2024-04-01", "2024-04-30"),
    derivation: {
      words: [],
      reference: { to: "event", event: "rejected" },
      rule: "same-occasion",
      reason: "It is told as part of the same occasion.",
      unused: [],
    },
  },
  relations: [{ kind: "follows", event: "rejected" }],
};

export const events: readonly ReadEvent[] = [
  met,
  { ...rejected, relations: [{ kind: "followed-by", event: "spoke" }] },
  spoke,
];

/** A sidecar with these lines under `corrections:`; each entry begins with a hyphen. */
export function sidecar(...lines: readonly string[]): Sidecar {
  const yaml = ["corrections:", ...lines].join("\n");
  const read = readSidecar({ sidecar: { file: "seeds/accord.yaml", text: yaml } });
  if (read.diagnostics.length > 0) throw new Error(read.diagnostics[0]?.message);
  return read.sidecar;
}
