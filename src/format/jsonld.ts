// An event as schema.org data. https://schema.org/Event
//
// startDate and endDate say days on which it took place. Where the article leaves the day open they
// are left out, or hold no more than it says (`2023-02`); the description has the doubt in words.

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { countryName } from "./country.ts";
import { kindWord } from "./status.ts";
import { eventDescription } from "./title.ts";
import { timeAttribute } from "./when.ts";

/** `url` is the page's absolute address, null where it is not known. */
export function eventToJsonLd(article: Article, event: NewsEvent, url: string | null): object {
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: event.title,
    description: eventDescription(event),
    keywords: kindWord(event),
    ...dates(event),
    ...(event.status === "cancelled" && { eventStatus: "https://schema.org/EventCancelled" }),
    ...(event.place && { location: place(event.place) }),
    ...(url !== null && { url }),
    subjectOf: {
      "@type": "NewsArticle",
      headline: article.headline,
      ...(article.published !== null && { datePublished: article.published }),
      ...(article.publisher !== null && {
        publisher: { "@type": "Organization", name: article.publisher },
      }),
      ...(article.url !== null && { url: article.url }),
    },
  };
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
