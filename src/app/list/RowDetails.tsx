// Under a row of the list: how far the event is from the one before or from a chosen one, and who,
// where, what and by whom it is told, each leading to all events that have it; and its words.

import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { kindKey, placeKey, sourceKey } from "#find/facets.ts";
import { distance, unsaid } from "#format/distance.ts";
import { toldBy } from "#format/facts.ts";
import { capital } from "#format/number.ts";
import { longestSilence, type Silence } from "#format/silence.ts";
import { kindWord } from "#format/kind.ts";
import { spokenDate } from "#format/when.ts";
import { askedOf } from "../find/askedOf.ts";
import { FacetLink } from "../find/FacetLink.tsx";
import { useView } from "../view/useView.ts";
import styles from "./RowDetails.module.css";
import { RowQuote } from "./RowQuote.tsx";
import type { RowLength } from "./rowLength.ts";

interface Props {
  readonly corpus: Corpus;
  readonly event: NewsEvent;
  /** Of the list. */
  readonly events: readonly NewsEvent[];
  /** The event in the row before; null has none, or another order. */
  readonly before: NewsEvent | null;
  readonly article: Article;
  readonly length: RowLength;
}

export function RowDetails({ corpus, event, events, before, article, length }: Props) {
  const { beside } = useView();
  const chosen = beside === null ? null : corpus.events.find(({ slug }) => slug === beside);
  const from = chosen ?? before;
  const people = askedOf(corpus).whoOf(event);
  const { place, saidBy } = event;
  const far = from && from.id !== event.id && event.when ? distance(from, event) : null;
  const silence = before && silenceOf(events);
  return (
    <div className={styles["details"]} data-event={event.id}>
      <p className={styles["doors"]}>
        {far !== null && !far.startsWith(unsaid) && <span>{capital(far)}</span>}
        {silence?.before.id === event.id && (
          <span>after the longest silence, {spokenDate(toWhen(silence))}</span>
        )}
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
        <RowQuote className={styles["quote"]} article={article} event={event} />
      )}
    </div>
  );
}

let last: { readonly events: readonly NewsEvent[]; readonly silence: Silence | null } | null = null;

/** Worked out once for all rows of a list. */
function silenceOf(events: readonly NewsEvent[]): Silence | null {
  if (last?.events !== events) last = { events, silence: longestSilence(events) };
  return last.silence;
}

function toWhen({ first, last: end }: Silence) {
  const days = { earliest: first, latest: end };
  return { ...days, edtf: `${first}/${end}`, extent: "throughout", part: null } as const;
}
