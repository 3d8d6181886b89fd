// Export files for other programs: all events at the root, single events in their folders.

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
import { titleWithStatus } from "#format/status.ts";

/** Files are generated lazily. `siteUrl` is absolute and ends with a slash, or is null. */
export function* exportFiles(corpus: Corpus, siteUrl: string | null): Generator<Page> {
  const told = toTold(corpus);
  const name = siteName(corpus);
  if (corpus.events.some(hasDays))
    yield { file: "events.ics", content: toIcs(name, told, siteUrl) };
  yield { file: "events.csv", content: toCsv(told, siteUrl) };
  const data = toJson(told, corpus.articles, "events.schema.json", siteUrl);
  yield { file: "events.json", content: data };
  yield { file: "events.schema.json", content: `${JSON.stringify(jsonSchema, null, 1)}\n` };
  yield { file: "feed.xml", content: toAtom(name, told, siteUrl) };
  for (const one of told) yield* eventFiles(one, siteUrl);
}

/** An event without a day has no calendar file. */
function* eventFiles(told: Told, siteUrl: string | null): Generator<Page> {
  const { event } = told;
  const folder = eventPath(event);
  if (hasDays(event))
    yield { file: `${folder}event.ics`, content: toIcs(titleWithStatus(event), [told], siteUrl) };
  yield { file: `${folder}event.csv`, content: toCsv([told], siteUrl) };
  const data = eventToJson(told, "../../events.schema.json", siteUrl);
  yield { file: `${folder}event.json`, content: data };
}

/** The headline if there is one article, else the site's name. */
function siteName({ articles }: Corpus): string {
  const [article, second] = articles;
  return article && !second ? article.headline : "Dateline";
}
