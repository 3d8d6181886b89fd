// Events as data for programs, in the shape of jsonSchema.ts.
//
// Passages are selectors of the W3C Web Annotation Data Model. The standard counts code points; we
// count UTF-16 code units, like JavaScript, and the schema says so.

import type { Article } from "#model/article.ts";
import type { NewsEvent, Telling, When } from "#model/event.ts";
import type { Selector } from "#model/selector.ts";
import type { EventsFile } from "./jsonSchema.ts";
import { dateLine, slashed, statusLine, surePlace } from "./oneLine.ts";
import { pageAddress, type Told } from "./told.ts";
import { spokenDate } from "./when.ts";
import { paragraphName } from "./where.ts";

type OneEvent = EventsFile["events"][number];

/** Increased when a program that reads the file has to change. */
export const version = 1;

/**
 * `schema` is the schema's address relative to the file. `siteUrl` is absolute and ends with a
 * slash; if null, addresses are relative to the site's root.
 */
export function toJson(
  told: readonly Told[],
  articles: readonly Article[],
  schema: string,
  siteUrl: string | null,
): string {
  const file: EventsFile = {
    $schema: schema,
    version,
    site: siteUrl,
    articles: articles.map(toArticle),
    events: told.map((one) => toEvent(one, siteUrl)),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Without the text, which belongs to the publisher. */
function toArticle(article: Article): EventsFile["articles"][number] {
  const { id, headline, publisher, published, publishedFrom, url, rights, language } = article;
  return { id, headline, publisher, published, publishedFrom, url, rights, language };
}

function toEvent({ article, event, articles }: Told, siteUrl: string | null): OneEvent {
  const { id, number, title, kind, mode, when, lasted, participants } = event;
  const { variants, saidBy, relations, notes, corrected, added, trigger } = event;
  return {
    id,
    address: pageAddress(event, siteUrl),
    article: article.id,
    number,
    title,
    kind,
    mode,
    ...toStatus(event),
    date: when && toDate(when),
    dateInWords: dateLine(event),
    lasted: lasted?.text ?? null,
    participants,
    place: surePlace(event),
    variants,
    saidBy,
    trigger: trigger.text,
    passages: event.passages.map((passage) => toTarget(article, passage)),
    relations,
    notes,
    corrected,
    added,
    judged: event.judged === true,
    tellings: event.tellings?.flatMap((telling) => toTelling(telling, articles)) ?? null,
    differs: event.differs.map(({ of }) => of),
  };
}

/** None of them is printed as sure where the articles differ. */
function toStatus(event: NewsEvent) {
  const isSure = slashed(event, "status") === null;
  const { status, certainty } = event;
  return {
    status: isSure ? status : null,
    certainty: isSure ? certainty : null,
    statusInWords: statusLine(event),
  };
}

function toTelling(telling: Telling, articles: readonly Article[]) {
  const { title, when, status, certainty, participants, place, passages } = telling;
  const article = articles.find(({ id }) => id === telling.article);
  if (!article) return [];
  return {
    article: article.id,
    title,
    status,
    certainty,
    date: when && toDate(when),
    dateInWords: spokenDate(when),
    participants,
    place,
    passages: passages.map((passage) => toTarget(article, passage)),
  };
}

function toDate({ edtf, earliest, latest, extent, part, derivation }: When): OneEvent["date"] {
  const { words, reference, rule, reason } = derivation;
  return {
    edtf,
    earliest,
    latest,
    extent,
    part,
    words: words.map(({ text }) => text),
    countedFrom: reference && countedFrom(reference),
    rule,
    reason,
  };
}

function countedFrom(reference: NonNullable<When["derivation"]["reference"]>) {
  switch (reference.to) {
    case "published":
      return { published: reference.day };
    case "event":
      return { event: reference.event };
    case "words":
      return { words: reference.words.text };
  }
}

function toTarget(article: Article, passage: Selector): OneEvent["passages"][number] {
  const { start, end, exact, prefix, suffix } = passage;
  return {
    where: paragraphName(article, passage),
    selector: [
      { type: "TextQuoteSelector", exact, prefix, suffix },
      { type: "TextPositionSelector", start, end },
    ],
  };
}
