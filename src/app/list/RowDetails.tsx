// Under a row of the list: how far the event is from the one before, and who, where, what and by whom
// it is told, each leading to all events that have it; and the words that it rests on.

import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { kindKey, placeKey, sourceKey } from "#find/facets.ts";
import { distance } from "#format/distance.ts";
import { toldBy } from "#format/facts.ts";
import { capital } from "#format/number.ts";
import { quotation } from "#format/quotation.ts";
import { kindWord } from "#format/kind.ts";
import { askedOf } from "../find/askedOf.ts";
import { FacetLink } from "../find/FacetLink.tsx";
import styles from "./RowDetails.module.css";
import type { RowLength } from "./rowLength.ts";

interface Props {
  readonly corpus: Corpus;
  readonly event: NewsEvent;
  /** The event in the row before; null has none, or another order. */
  readonly before: NewsEvent | null;
  readonly article: Article;
  readonly length: RowLength;
}

export function RowDetails({ corpus, event, before, article, length }: Props) {
  const people = askedOf(corpus).whoOf(event);
  const { place, saidBy } = event;
  const far = before && event.when ? distance(before, event) : null;
  return (
    <div className={styles["details"]} data-event={event.id}>
      <p className={styles["doors"]}>
        {far !== null && <span>{capital(far)}</span>}
        <FacetLink facet="kind" value={kindKey(event)}>
          {capital(kindWord(event))}
        </FacetLink>
        {people.map(({ key, name }) => (
          <FacetLink key={key} facet="who" value={key}>
            <bdi>{name}</bdi>
          </FacetLink>
        ))}
        {place && (
          <FacetLink facet="where" value={placeKey(place)}>
            <bdi>{place.name}</bdi>
          </FacetLink>
        )}
        {saidBy && (
          <FacetLink facet="by" value={sourceKey(saidBy, event.article)}>
            told by <bdi>{toldBy(saidBy)}</bdi>
          </FacetLink>
        )}
      </p>
      {length === "with quotations" && (
        <blockquote className={styles["quote"]}>
          <p dir="auto">{quotation(article, event.passages[0])}</p>
        </blockquote>
      )}
    </div>
  );
}
