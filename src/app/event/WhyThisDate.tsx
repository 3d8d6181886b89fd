// Why an event has its date: the words, what they were reckoned from, the rule, the result.

import type { Article, PublishedFrom } from "#model/article.ts";
import { parseDay } from "#model/day.ts";
import type { NewsEvent, Reference, When, Words } from "#model/event.ts";
import { dayName } from "#format/calendar.ts";
import { figure } from "#format/number.ts";
import { shortDate } from "#format/when.ts";
import { paragraphName } from "#format/where.ts";
import { EventLink } from "./EventLink.tsx";
import { Fact } from "./Fact.tsx";

interface Props {
  readonly when: When;
  readonly article: Article;
  readonly events: readonly NewsEvent[];
}

export function WhyThisDate({ when, article, events }: Props) {
  const { words, reference, reason, unused } = when.derivation;
  return (
    <section className="why" aria-labelledby="why-title">
      <h3 className="why-title" id="why-title">
        Why this date
      </h3>
      <dl className="facts">
        <Fact name="Words read">
          {words.length === 0
            ? "none: it follows from what the article tells beside it"
            : words.map((each) => <Read key={each.start} words={each} article={article} />)}
        </Fact>
        {reference && <From reference={reference} article={article} events={events} />}
        <Fact name="Rule">{reason}</Fact>
        <Fact name="Result">
          <b>{shortDate(when, null)}</b>
          {doubt(when)}
        </Fact>
        {unused.length > 0 && (
          <Fact name="Not used">
            {unused.map(({ words: each, why }) => (
              <p key={each.start}>
                <q className="words">{each.text}</q>: {why}
              </p>
            ))}
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Read({ words, article }: { readonly words: Words; readonly article: Article }) {
  return (
    <p>
      <q className="words">{words.text}</q>, {paragraphName(article, words)}
    </p>
  );
}

interface FromProps {
  readonly reference: Reference;
  readonly article: Article;
  readonly events: readonly NewsEvent[];
}

/** What a relative date was reckoned from. */
function From({ reference, article, events }: FromProps) {
  switch (reference.to) {
    case "published": {
      const from = article.publishedFrom;
      return (
        <Fact name="Published">
          {dayName(reference.day)}
          {from && `, ${sources[from]}`}
        </Fact>
      );
    }
    case "event": {
      const event = events.find(({ id }) => id === reference.event);
      return event ? (
        <Fact name="Reckoned from">
          <EventLink event={event} />
        </Fact>
      ) : null;
    }
    case "words":
      return (
        <Fact name="Reckoned from">
          <Read words={reference.words} article={article} />
        </Fact>
      );
  }
}

const sources: Readonly<Record<PublishedFrom, string>> = {
  sidecar: "given beside the article, not in its text",
  "file name": "from the name of the article’s file",
  dateline: "from the article’s dateline",
};

/** How much the date leaves open: ", some time in these 92 days". */
function doubt({ extent, earliest, latest }: When): string {
  if (extent === "throughout") return "";
  const first = earliest === null ? null : parseDay(earliest);
  const last = latest === null ? null : parseDay(latest);
  if (first === null || last === null) return ", not known when";
  const days = last - first + 1;
  if (days === 1) return "";
  return days === 2 ? ", on one of these two days" : `, some time in these ${figure(days)} days`;
}
