// What the articles that tell an event say of it, value by value where they differ. Nobody is declared right: values stand
// in their order in time, else of publication, and each says who gives it in which words.

import type { Article } from "#model/article.ts";
import type { SourceDifference, NewsEvent, Telling } from "#model/event.ts";
import { count } from "#format/number.ts";
import { differencesSentence, differingNames, valueOf } from "#format/sources.ts";
import { nameOf, tellersInWords } from "#format/toldBy.ts";
import { ForkSign } from "../ui/ForkSign.tsx";
import { ViewLink } from "../ui/ViewLink.tsx";
import styles from "./Values.module.css";

interface Props {
  readonly event: NewsEvent;
  readonly articles: readonly Article[];
}

export function Values({ event, articles }: Props) {
  const tellings = event.tellings ?? [];
  if (event.differs.length === 0) {
    const all = tellings.length === 2 ? "Both" : `All ${count(tellings.length)}`;
    return (
      <p className={styles["agree"]}>
        {all} articles say the same: {tellersInWords(event, articles)}.
      </p>
    );
  }
  return (
    <section className={styles["all"]} aria-label="Where the articles differ">
      <p className={styles["finding"]}>
        <ForkSign /> {differencesSentence(event)}
      </p>
      <table className={styles["values"]}>
        <tbody>
          {event.differs.map((difference) => (
            <Rows key={difference.of} {...{ difference, tellings, articles, event }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ValueRowsProps extends Props {
  readonly difference: SourceDifference;
  readonly tellings: readonly Telling[];
}

function Rows({ difference: { of, groups }, tellings, articles, event }: ValueRowsProps) {
  const rows = groups.flatMap((group) =>
    group.flatMap((at, n) => {
      const telling = tellings[at];
      return telling ? [{ telling, isFirst: n === 0 }] : [];
    }),
  );
  return rows.map(({ telling, isFirst }, i) => (
    <tr key={telling.article}>
      <th scope="row">{i === 0 ? differingNames[of] : ""}</th>
      <td>{isFirst && <b>{valueOf(of, telling)}</b>}</td>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the link has the name */}
      <td>
        <ViewLink view={{ event: event.slug, article: telling.article, paragraph: null }}>
          <bdi>{nameOf(telling.article, articles)}</bdi>
        </ViewLink>
      </td>
      <td>
        <q>{wordsFor(of, telling)}</q>
      </td>
    </tr>
  ));
}

/** The words of an article that give the value; else those that name the event. */
function wordsFor(of: SourceDifference["of"], { when, trigger }: Telling): string {
  const words = of === "when" ? (when?.derivation.words ?? []) : [];
  return words.length > 0 ? words.map(({ text }) => text).join(" … ") : trigger.text;
}
