// Why an event has its date: the words, what they were counted from, the rule, the result.

import type { Article } from "#model/article.ts";
import type { NewsEvent } from "#model/event.ts";
import { tellingsOf } from "#model/tellings.ts";
import { type WhyPart, whyLines } from "#format/why.ts";
import { EventLink } from "./EventLink.tsx";
import { Fact } from "./Fact.tsx";

interface Props {
  /** As the article tells it. */
  readonly event: Pick<NewsEvent, "when">;
  readonly article: Article;
  readonly events: readonly NewsEvent[];
}

export function WhyThisDate(props: Props) {
  return (
    <section className="why" aria-labelledby="why-title">
      <h3 className="why-title" id="why-title">
        Why this date
      </h3>
      <WhyLines {...props} />
    </section>
  );
}

export function WhyLines({ event, article, events }: Props) {
  // What an article counted from may be told by several.
  const find = (id: string) =>
    events.find((each) => tellingsOf(each).some((telling) => telling.id === id)) ?? null;
  const lines = whyLines(article, event, (id) => find(id)?.title ?? null);
  const reference = event.when?.derivation.reference;
  const origin = reference?.to === "event" ? find(reference.event) : null;
  return (
    <dl className="facts">
      {lines.map(({ term, parts }) => (
        <Fact key={term + keyOf(parts[0])} name={term}>
          {origin && parts[0] === origin.title ? (
            <EventLink event={origin} />
          ) : (
            parts.map((part) =>
              typeof part === "string" ? part : <Read key={keyOf(part)} {...part} />,
            )
          )}
        </Fact>
      ))}
    </dl>
  );
}

function Read({ words, place }: Exclude<WhyPart, string>) {
  return (
    <>
      <q className="words" dir="auto">
        {words.text}
      </q>
      , {place}
    </>
  );
}

function keyOf(part: WhyPart | undefined): string {
  return typeof part === "object" ? String(part.words.start) : (part ?? "");
}
