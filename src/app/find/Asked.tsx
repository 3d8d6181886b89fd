// What the view is narrowed to and what that found, above the chart: in place of the lead sentence.

import { Fragment } from "react";
import { type Facet, facets, toggled } from "#find/filter.ts";
import type { ParagraphHit } from "#find/documents.ts";
import { daysWords, labelOf, personWords } from "#find/words.ts";
import { paragraphAt } from "#model/article.ts";
import { paragraphId, paragraphName } from "#format/where.ts";
import { capital, counted } from "#format/number.ts";
import { type Segment, soft, strong } from "#format/segment.ts";
import { shortSource } from "#format/told.ts";
import { JumpLink } from "../ui/JumpLink.tsx";
import { Segments } from "../ui/Segments.tsx";
import { ViewLink } from "../ui/ViewLink.tsx";
import { type Shown, viewOfArticle } from "../view/select.ts";
import { everything, type ViewChange } from "../view/view.ts";
import styles from "./Asked.module.css";
import type { Found } from "./finder.ts";
import { useMarkedWords } from "./useMarkedWords.ts";

interface Props {
  readonly shown: Shown;
  readonly asked: Found;
}

export function Asked({ shown, asked }: Props) {
  useMarkedWords(asked.hits);
  return (
    <section className={styles["asked"]} aria-label={`What was asked: ${asked.asking}`}>
      {shown.event === null && (
        <p className="lead">
          <Segments of={leadOf(shown, asked)} />
        </p>
      )}
      <p className={styles["chips"]}>
        {chipsOf(asked).map(({ words, without, isOr }) => (
          <Fragment key={words}>
            {isOr && <span>or</span>}
            <ViewLink className={styles["chip"]} view={without}>
              <span className="spoken">Remove </span>
              <bdi>{words}</bdi>
              <span aria-hidden="true"> ×</span>
            </ViewLink>
          </Fragment>
        ))}
        <ViewLink className={styles["all"]} view={everything}>
          All {counted(shown.events.length, "event")}
        </ViewLink>
        {asked.elsewhere > 0 && (
          <ViewLink className={styles["all"]} view={viewOfArticle(shown.articles, null)}>
            {asked.elsewhere} more in other articles
          </ViewLink>
        )}
      </p>
      {asked.hits && <Besides shown={shown} asked={asked} />}
    </section>
  );
}

function leadOf({ found, events }: Shown, asked: Found): readonly Segment[] {
  const person = personOf(asked);
  if (person && found.length > 0)
    return personWords(person, found, events.length, asked.finder.asked.whoOf);
  if (found.length > 0) return [strong(asked.words), soft(".")];
  return [
    strong("No event"),
    soft(
      ` has ${asked.query === "" ? "all of this" : `“${asked.query}”`}. ${searched(asked, events.length)}`,
    ),
  ];
}

function searched({ query, filter }: Found, events: number): string {
  if (query === "") return `Take something away to see some of the ${events}.`;
  const narrowed = facets.some((facet) => filter.values[facet]) || filter.days;
  return narrowed
    ? "Searched were the events that have the rest of what is asked."
    : "Searched were titles, passages, people, offices, countries, places, kinds and years.";
}

/** The only thing asked for, if it is a person. */
function personOf({ filter, query, finder }: Found) {
  const [key, ...others] = facets.flatMap((facet) => filter.values[facet] ?? []);
  if (query !== "" || filter.days || others.length > 0) return null;
  if (key === undefined || filter.values.who?.[0] !== key) return null;
  const who = finder.asked.people.get(key);
  return who?.sort === "person" ? who : null;
}

interface Chip {
  readonly words: string;
  readonly without: ViewChange;
  /** Whether the one before is of the same facet: either is found. */
  readonly isOr: boolean;
}

function chipsOf({ columns, filter, query }: Found): readonly Chip[] {
  const chosen = facets.flatMap((facet: Facet) =>
    (filter.values[facet] ?? []).map((key, i) => ({
      words: labelOf(columns, facet, key),
      without: { filter: toggled(filter, facet, key) },
      isOr: i > 0,
    })),
  );
  const days = filter.days && {
    words: capital(daysWords(filter.days)),
    without: { filter: { ...filter, days: null } },
    isOr: false,
  };
  const searchedFor =
    query === "" ? null : { words: `“${query}”`, without: { query: "" }, isOr: false };
  return [...chosen, ...(days ? [days] : []), ...(searchedFor ? [searchedFor] : [])];
}

/** Words of the articles that no event rests on, and the nearest word where nothing was found. */
function Besides({ shown, asked }: Props) {
  const { hits } = asked;
  if (!hits) return null;
  const { paragraphs, nearest } = hits;
  return (
    <>
      {paragraphs.length > 0 && (
        <p className={styles["besides"]}>
          {shown.found.length === 0 ? "It stands" : "It also stands"} where no event rests:{" "}
          {paragraphs.slice(0, mostParagraphs).map((hit, i) => (
            <span key={`${hit.article} ${hit.start}`}>
              {i > 0 && ", "}
              <ParagraphLink hit={hit} shown={shown} />
            </span>
          ))}
          {paragraphs.length > mostParagraphs && ` and ${paragraphs.length - mostParagraphs} more`}.
        </p>
      )}
      {nearest !== null && paragraphs.length === 0 && (
        <p className={styles["besides"]}>
          The nearest word in the articles: <ViewLink view={{ query: nearest }}>{nearest}</ViewLink>
        </p>
      )}
    </>
  );
}

const mostParagraphs = 8;

function ParagraphLink({ hit, shown }: { readonly hit: ParagraphHit; readonly shown: Shown }) {
  const { articles } = shown;
  const article = articles.find(({ id }) => id === hit.article);
  const paragraph = article && paragraphAt(article, { start: hit.start, end: hit.start + 1 });
  if (!article || !paragraph) return null;
  const name = paragraphName(article, paragraph);
  if (article === shown.article) return <JumpLink to={paragraphId(paragraph)}>{name}</JumpLink>;
  return (
    <ViewLink view={{ event: null, article: article.id, paragraph: paragraph.number }}>
      {name} of <bdi>{shortSource(article, articles) ?? article.headline}</bdi>
    </ViewLink>
  );
}
