// JSON lines for other programs: an article in, its events out. `format/eventLine.ts` writes the answer.

import { z } from "zod";
import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { arrange } from "../events/arrange.ts";
import { holdBack } from "../holdBack.ts";
import { toPublished } from "../load.ts";
import type { Parse } from "../parseSeeds.ts";
import { read } from "../read.ts";
import { day, text, url } from "../sidecar/fields.ts";
import { idField, textField, toArticle } from "./fields.ts";
import { type Failed, readLine } from "./line.ts";

/** An article by itself, and what it tells. */
export interface Events {
  readonly id: string | number;
  readonly article: Article;
  readonly events: readonly NewsEvent[];
}

const schema = z.object({
  id: idField,
  text: textField,
  published: day.nullish(),
  publisher: text.nullish(),
  url: url.nullish(),
  rights: text.nullish(),
});

export function answerEvents(line: Uint8Array, parse: Parse): Promise<Events | Failed> {
  return readLine(line, schema, async ({ id, text: words, ...facts }) => {
    const article = toArticle(id, words, facts);
    const { events } = holdBack(read(article, await parse(article)).events);
    return { id, article, events: toPublished(article, arrange(events, new Set())) };
  });
}
