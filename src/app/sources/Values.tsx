// What the articles that tell an event say of it, value by value: in one line where they agree, else source by source,
// each with its words and why they are read so.

import type { ReactNode } from "react";
import type { Article } from "#model/article.ts";
import type { Differing, NewsEvent } from "#model/event.ts";
import { tellersOf } from "#model/tellings.ts";
import { kindKey, placeKey } from "#find/facets.ts";
import { lengthFact, otherPlaces, relationName, toldBy } from "#format/facts.ts";
import { kindWord } from "#format/kind.ts";
import {
  allOf,
  differencesSentence,
  differingNames,
  groupedBy,
  type SourceValue,
  sourceValues,
  toldByHeading,
  wordsFor,
} from "#format/sourceValues.ts";
import { nameOf, tellersInWords } from "#format/toldBy.ts";
import { Distance } from "../event/Around.tsx";
import { EventLink } from "../event/EventLink.tsx";
import { WhyLines } from "../event/WhyThisDate.tsx";
import { askedOf } from "../find/askedOf.ts";
import { FacetLink } from "../find/FacetLink.tsx";
import { ForkSign } from "../ui/ForkSign.tsx";
import { StatusSign } from "../ui/StatusSign.tsx";
import { ViewLink } from "../ui/ViewLink.tsx";
import type { Shown } from "../view/select.ts";
import styles from "./Values.module.css";

interface Props {
  readonly event: NewsEvent;
  readonly shown: Shown;
}

/** `children` stand between what is found and the values. */
export function Values({ event, shown, children }: Props & { readonly children: ReactNode }) {
  const of = { event, shown };
  return (
    <section className={styles["all"]} aria-labelledby="told-title">
      <h3 className="spoken" id="told-title">
        {toldByHeading(event)}
      </h3>
      {event.differs.length > 0 && (
        <p className={styles["finding"]}>
          <ForkSign /> <span>{differencesSentence(event)}</span>
        </p>
      )}
      {children}
      <table className={styles["values"]}>
        <tbody>
          <Rows {...of} row="when" />
          <Rows {...of} row="who" />
          <What {...of} />
          <Rows {...of} row="where" />
          <Rows {...of} row="status" />
          <Lasted {...of} />
          <Speakers {...of} />
          {event.differs.length === 0 && (
            <tr>
              <th scope="row">Told by</th>
              <td colSpan={3}>
                <Sources {...of} ids={tellersOf(event)} />
              </td>
            </tr>
          )}
          {event.judged === true && (
            <tr>
              <th scope="row">One event</th>
              <td colSpan={3}>An editor says so.</td>
            </tr>
          )}
          <Related {...of} />
        </tbody>
      </table>
      <dl className="facts">
        <Distance event={event} events={shown.events} />
      </dl>
    </section>
  );
}

/** Where sources differ, this many of a value have a line each; more, and all where they agree, are one line. */
const mostApart = 3;

function Rows({ event, shown, row: of }: Props & { readonly row: Differing }) {
  const isSplit = event.differs.some((difference) => difference.of === of);
  const lines = sourceValues(of, event).flatMap((value) =>
    isSplit && value.by.length <= mostApart && allOf(value, event) === null
      ? value.by.map((telling, n) => ({ value: { ...value, by: [telling] }, isFirst: n === 0 }))
      : [{ value, isFirst: true }],
  );
  const fork = lines.findIndex(({ value }) => value.isFork);
  return lines.map(({ value, isFirst }, i) => {
    const all = allOf(value, event);
    return (
      <tr key={`${value.text} ${value.by[0]?.article}`}>
        {i === 0 && (
          <th scope="rowgroup" rowSpan={lines.length}>
            {differingNames[of]}
          </th>
        )}
        <td>
          {isFirst && (
            <b>
              {i === fork && <ForkSign />}
              <Value {...{ of, value, event, shown }} />
            </b>
          )}
        </td>
        <td>
          {all ?? <Sources {...{ event, shown }} ids={value.by.map(({ article }) => article)} />}
        </td>
        <td>
          {of === "when" ? (
            <DateWords {...{ value, shown }} />
          ) : (
            isSplit && all === null && <Quotes {...{ of, value }} />
          )}
        </td>
      </tr>
    );
  });
}

interface ValueProps extends Props {
  readonly of: Differing;
  readonly value: SourceValue;
}

function Value({ of, value: { text, people, by }, event, shown }: ValueProps) {
  const [first] = by;
  if (of === "who")
    return people.map((one, i) => {
      const key = askedOf(shown.corpus).whoIs(one)?.key;
      return (
        <span key={one.name}>
          {i > 0 && ", "}
          {key === undefined ? (
            <bdi>{one.name}</bdi>
          ) : (
            <FacetLink facet="who" value={key}>
              <bdi>{one.name}</bdi>
            </FacetLink>
          )}
        </span>
      );
    });
  if (of === "where" && event.place && first?.place)
    return (
      <>
        <FacetLink facet="where" value={placeKey(first.place)}>
          <bdi>{text}</bdi>
        </FacetLink>
        {by.map(otherPlaces)}
      </>
    );
  return (
    <>
      {of === "status" && first && <StatusSign status={first.status} />}
      {text}
    </>
  );
}

/** The kind, and what each article calls it. */
function What({ event, shown: { articles } }: Props) {
  const tellings = event.tellings ?? [];
  const kind = (
    <b>
      <FacetLink facet="kind" value={kindKey(event)}>
        {kindWord(event)}
      </FacetLink>
    </b>
  );
  return (
    <tr>
      <th scope="row">What</th>
      <td>{kind}</td>
      <td colSpan={2}>
        {groupedBy(tellings, ({ trigger }) => trigger.text).map(({ key, all }, i) => (
          <span key={key}>
            {i > 0 && ", "}
            <Words text={key} />{" "}
            {allOf({ by: all }, event) ??
              all.map(({ article }) => nameOf(article, articles)).join(", ")}
          </span>
        ))}
      </td>
    </tr>
  );
}

function Lasted({ event, shown: { articles } }: Props) {
  const told = (event.tellings ?? []).flatMap((telling) => {
    const words = lengthFact(telling) ?? telling.lasted?.text;
    return words ? [{ words, by: nameOf(telling.article, articles) }] : [];
  });
  return (
    told.length > 0 && (
      <tr>
        <th scope="row">Lasted</th>
        <td colSpan={3}>
          {told.map(({ words, by }, i) => (
            <span key={by}>
              {i > 0 && ", "}
              <Words text={words} /> {by}
            </span>
          ))}
        </td>
      </tr>
    )
  );
}

/** Whom articles name for it. */
function Speakers({ event, shown: { articles } }: Props) {
  const told = (event.tellings ?? []).flatMap(({ saidBy, article }) =>
    saidBy ? [toldBy(saidBy, nameOf(article, articles))] : [],
  );
  return (
    told.length > 0 && (
      <tr>
        <th scope="row">As said by</th>
        <td colSpan={3}>{told.join("; ")}</td>
      </tr>
    )
  );
}

function Related({ event, shown }: Props) {
  return event.relations.map((relation) => {
    const { kind, event: id } = relation;
    const other = shown.events.find((each) => each.id === id);
    return (
      other && (
        <tr key={`${kind} ${id}`}>
          <th scope="row">{relationName(relation, event, other)}</th>
          <td colSpan={3} className={styles["related"]}>
            <EventLink event={other} />, told by {tellersInWords(other, shown.articles)}
          </td>
        </tr>
      )
    );
  });
}

/** Each leads into its article. */
function Sources({ ids, event, shown: { articles } }: Props & { readonly ids: readonly string[] }) {
  return ids.map((id, i) => (
    <span key={id}>
      {i > 0 && ", "}
      <ViewLink view={{ event: event.slug, article: id, paragraph: null }}>
        <bdi>{nameOf(id, articles)}</bdi>
      </ViewLink>
    </span>
  ));
}

interface DateWordsProps extends Pick<Props, "shown"> {
  readonly value: SourceValue;
}

/** The words that a date was read from, which open why. */
function DateWords({ value, shown: { articles, events } }: DateWordsProps) {
  const told = value.by.flatMap((telling) => {
    const article = articles.find(({ id }) => id === telling.article);
    return article ? [{ telling, article }] : [];
  });
  return (
    <details className={styles["why"]}>
      <summary>
        <span>
          <Quotes of="when" value={value} />
        </span>{" "}
        <span className="action">
          why<span className="spoken"> this date</span>
        </span>
      </summary>
      {told.map(({ telling, article }) => (
        <div key={article.id}>
          {told.length > 1 && <Named article={article} articles={articles} />}
          <WhyLines event={telling} article={article} events={events} />
        </div>
      ))}
    </details>
  );
}

interface QuotesProps extends Pick<DateWordsProps, "value"> {
  readonly of: Differing;
}

/** The words that give a value, each once. */
function Quotes({ of, value }: QuotesProps) {
  const texts = new Set(value.by.map((telling) => wordsFor(of, telling, value)));
  texts.delete("");
  return [...texts].map((text, i) => (
    <span key={text}>
      {i > 0 && ", "}
      <Words text={text} />
    </span>
  ));
}

function Named({
  article,
  articles,
}: {
  readonly article: Article;
  readonly articles: readonly Article[];
}) {
  return (
    <p>
      <b>
        <bdi>{nameOf(article.id, articles)}</bdi>
      </b>
    </p>
  );
}

function Words({ text }: { readonly text: string }) {
  return <q dir="auto">{text}</q>;
}
