// Events and articles as schema.org data. https://schema.org/Event, NewsArticle, ItemList
//
// startDate and endDate are days on which it took place. If the article leaves the day open, they
// are left out, or only as precise as the article (`2023-02`); the description has the doubt in words.

import type { Article } from "#model/article.ts";
import type { Differing, NewsEvent } from "#model/event.ts";
import { countryName } from "./country.ts";
import { kindWord } from "./kind.ts";
import { quoteSources, titleLine } from "./oneLine.ts";
import { pageAddress, type Told } from "./told.ts";
import { eventDescription } from "./description.ts";
import { timeAttribute } from "./when.ts";

/**
 * `url` is the page's absolute address, or null if unknown; the preview card is in the same folder. What articles give
 * different values of is left out: schema.org has no word for that, and the description says it.
 */
export function eventToJsonLd(told: Told, url: string | null): object {
  const { event } = told;
  const isSure = (of: Differing) => event.differs.every((one) => one.of !== of);
  const [article, ...others] = quoteSources(told).map((source) => newsArticle(source.article));
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: titleLine(event),
    description: eventDescription(event),
    keywords: kindWord(event),
    ...(isSure("when") && dates(event)),
    ...(isSure("status") && event.status !== "held" && { eventStatus: statuses[event.status] }),
    ...(isSure("where") && event.place && { location: place(event.place) }),
    ...(isSure("who") && attendees(event)),
    ...(url !== null && { url, image: `${url}card.png` }),
    subjectOf: others.length === 0 ? article : [article, ...others],
  };
}

/** Marks what did not take place; schema.org has no status for a refusal. */
const statuses = {
  planned: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
  declined: "https://schema.org/EventCancelled",
} as const;

/** The articles and the list of their events; `siteUrl` ends with a slash, or is null. */
export function listToJsonLd(
  told: readonly Told[],
  articles: readonly Article[],
  siteUrl: string | null,
): object {
  const list = {
    "@type": "ItemList",
    name: "What happened, in order of happening",
    numberOfItems: told.length,
    itemListOrder: "https://schema.org/ItemListOrderAscending",
    itemListElement: told.slice(0, mostListed).map(({ event }, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name: titleLine(event),
      ...(siteUrl !== null && { url: pageAddress(event, siteUrl) }),
    })),
  };
  return {
    "@context": "https://schema.org",
    "@graph": [...articles.slice(0, mostListed).map(newsArticle), list],
  };
}

/** A page of many events would be half made of what no reader sees; all are in events.json. */
const mostListed = 500;

function newsArticle({ headline, published, publisher, url, rights }: Article): object {
  return {
    "@type": "NewsArticle",
    headline,
    ...(published !== null && { datePublished: published }),
    ...(publisher !== null && { publisher: { "@type": "Organization", name: publisher } }),
    ...(rights !== null && { copyrightNotice: rights }),
    ...(url !== null && { url }),
  };
}

/** Who met: schema.org allows people and organizations as attendees, not states. */
function attendees({ kind, participants }: NewsEvent): object {
  const attendee = participants.flatMap(({ name, sort, office }) => {
    if (sort === "person")
      return { "@type": "Person", name, ...(office !== null && { jobTitle: office }) };
    return sort === "body" ? { "@type": "Organization", name } : [];
  });
  return kind === "CONSULT" && attendee.length > 0 ? { attendee } : {};
}

function dates({ when }: NewsEvent): object {
  const unit = timeAttribute(when);
  if (unit !== null) return { startDate: unit };
  const { earliest = null, latest = null } = when?.extent === "throughout" ? when : {};
  const known = (day: string | null) => day !== null && !day.startsWith("-");
  return {
    ...(known(earliest) && { startDate: earliest }),
    ...(known(latest) && { endDate: latest }),
  };
}

function place({ name, country, latitude, longitude }: NonNullable<NewsEvent["place"]>): object {
  const addressCountry = country === null ? null : countryName(country);
  return {
    "@type": "Place",
    name,
    ...(addressCountry !== null && { address: { "@type": "PostalAddress", addressCountry } }),
    ...(latitude !== null &&
      longitude !== null && { geo: { "@type": "GeoCoordinates", latitude, longitude } }),
  };
}
