// A paragraph of an article beside an event that several tell. Words and numbers do what they do in the article: a press
// leads to the event, and on.

import { useCallback, useRef } from "react";
import type { Article, Paragraph } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { NewsEvent } from "#model/event.ts";
import { eventName } from "#format/name.ts";
import { paragraphName, paragraphSign } from "#format/where.ts";
import { notesOf } from "../reader/margin.ts";
import { isToldIn, toRuns } from "../reader/marks.ts";
import { Passages } from "../reader/Passages.tsx";
import { usePassages } from "../reader/usePassages.ts";
import { ViewLink } from "../ui/ViewLink.tsx";
import { go } from "../view/go.ts";
import { useHovered } from "../view/hover.ts";
import { numbers } from "../view/parts.ts";
import { inScope } from "../view/scope.ts";
import { viewOf } from "../view/view.ts";
import styles from "./ToldWords.module.css";

interface Props {
  readonly paragraph: Paragraph;
  readonly article: Article;
  readonly corpus: Corpus;
  /** The selected one. */
  readonly event: NewsEvent;
}

export function ToldWords({ paragraph, article, corpus, event }: Props) {
  const words = useRef<HTMLDivElement>(null);
  const hovered = useHovered();
  const here = inScope(corpus, article).events.filter((each) => isToldIn(each, paragraph));
  const onPress = useCallback(
    (pressed: string) => {
      const next = corpus.events.find(({ id }) => id === pressed);
      if (next) go(viewOf(next));
    },
    [corpus],
  );
  usePassages(words, onPress);
  return (
    <div className={styles["words"]} ref={words}>
      <span className={styles["paragraph"]}>
        <span aria-hidden="true">{paragraphSign(article, paragraph)}</span>
        <span className="spoken">{paragraphName(article, paragraph)}</span>
      </span>
      <blockquote>
        <p dir="auto">
          <Passages
            text={article.text}
            runs={toRuns(paragraph, here)}
            selected={event.id}
            hovered={hovered}
          />
        </p>
      </blockquote>
      <span className={styles["numbers"]}>
        {notesOf(paragraph, here).map(({ event: each }) => (
          <ViewLink
            key={each.id}
            ref={numbers.ref(each.id)}
            view={viewOf(each)}
            data-events={each.id}
            aria-current={each.id === event.id || undefined}
            aria-label={eventName(each)}
          >
            {each.number ?? "–"}
          </ViewLink>
        ))}
      </span>
    </div>
  );
}
