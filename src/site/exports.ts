// The events as files that other programs open: for all of them at the root, for each in its folder.

import type { Corpus } from "#model/corpus.ts";
import { toAtom } from "#format/atom.ts";
import { toCsv } from "#format/csv.ts";
import { hasDays } from "#format/calendarDays.ts";
import { toIcs } from "#format/ics.ts";
import { eventToJson, toJson } from "#format/json.ts";
import { jsonSchema } from "#format/jsonSchema.ts";
import { type Told, toTold } from "#format/told.ts";
import { eventPath } from "./link.ts";
import type { Page } from "./shell.ts";

/** `siteUrl` is absolute and ends with a slash, or is null. */
export function exportFiles(corpus: Corpus, siteUrl: string | null): readonly Page[] {
  const told = toTold(corpus);
  const name = siteName(corpus);
  const schema = `${JSON.stringify(jsonSchema, null, 1)}\n`;
  const ics = { file: "events.ics", content: toIcs(name, told, siteUrl) };
  return [
    ...(corpus.events.some(hasDays) ? [ics] : []),
    { file: "events.csv", content: toCsv(told, siteUrl) },
    { file: "events.json", content: toJson(told, corpus.articles, "events.schema.json", siteUrl) },
    { file: "events.schema.json", content: schema },
    { file: "feed.xml", content: toAtom(name, told, siteUrl) },
    ...told.flatMap((one) => eventFiles(one, siteUrl)),
  ];
}

/** An event without a day is in no calendar. */
function eventFiles(told: Told, siteUrl: string | null): readonly Page[] {
  const { event } = told;
  const folder = eventPath(event);
  const ics = { file: `${folder}event.ics`, content: toIcs(event.title, [told], siteUrl) };
  return [
    ...(hasDays(event) ? [ics] : []),
    { file: `${folder}event.csv`, content: toCsv([told], siteUrl) },
    {
      file: `${folder}event.json`,
      content: eventToJson(told, "../../events.schema.json", siteUrl),
    },
  ];
}

/** The one article's headline, or the site's own name. */
function siteName({ articles }: Corpus): string {
  const [article, second] = articles;
  return article && !second ? article.headline : "Dateline";
}
