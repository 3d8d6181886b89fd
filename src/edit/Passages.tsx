// The words that an event rests on: their ends moved, taken away, given to another event, made an event of
// their own.

import { useState } from "react";
import type { Article } from "#model/article.ts";
import type { ReviewItem } from "#model/review.ts";
import type { Selector } from "#model/selector.ts";
import type { Span } from "#model/span.ts";
import { bare, movedEdge } from "./articleText.ts";
import { Choice } from "./Choice.tsx";
import styles from "./Editor.module.css";
import { spots } from "./spots.ts";
import type { Reviewing } from "./useReview.ts";
import { useMarks } from "./useMarks.ts";

interface Props {
  readonly item: ReviewItem;
  readonly article: Article;
  readonly reviewing: Reviewing;
  /** Words that become an event of their own. */
  readonly onSplit: (span: Span) => void;
}

export function Passages({ item, article, reviewing: { take, article: review }, onSplit }: Props) {
  const { id, passages } = item.event;
  const others =
    review?.items.filter(({ event, state }) => event.id !== id && state !== "dropped") ?? [];
  const quote = (spans: readonly Span[]) =>
    take({ do: "quote", event: id, spans: spans.map(bare) });
  return passages.map((passage, n) => (
    // By its place: moved ends leave the focus where it is.
    // oxlint-disable-next-line react/no-array-index-key
    <div key={n} className={styles["passage"]}>
      <Words
        article={article}
        passage={passage}
        onMoved={(span) => quote(passages.map((one) => (one === passage ? span : one)))}
      />
      {passages.length > 1 && (
        <div className={styles["answers"]}>
          <button
            type="button"
            onClick={() => void quote(passages.filter((one) => one !== passage))}
          >
            Not its words
          </button>
          <button type="button" onClick={() => onSplit(bare(passage))}>
            An event of its own
          </button>
          <Choice
            aria-label="Words of another event"
            value=""
            onSave={(to) => void take({ do: "move", event: id, span: bare(passage), to })}
          >
            <option value="">words of another event</option>
            {others.map(({ event }) => (
              <option key={event.id} value={event.id}>
                {event.title}
              </option>
            ))}
          </Choice>
        </div>
      )}
    </div>
  ));
}

interface WordsProps {
  readonly article: Article;
  readonly passage: Selector;
  readonly onMoved: (span: Span) => Promise<unknown>;
}

/** One passage, whose ends the arrow keys move by words. */
function Words({ article, passage, onMoved }: WordsProps) {
  const [moved, setMoved] = useState<{ readonly from: Span; readonly to: Span } | null>(null);
  const isMoved = moved?.from.start === passage.start && moved.from.end === passage.end;
  const draft = isMoved ? moved.to : null;
  useMarks("dateline-draft", article, draft ? [draft] : []);
  if (article.show === "passages") return <blockquote>{passage.exact}</blockquote>;
  const shown = draft ?? passage;
  const leave = () => setMoved(null);
  async function save() {
    if (draft && (await onMoved(bare(draft))) === null) leave();
  }
  return (
    <>
      {/* The quotation is edited: it takes the arrow keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <blockquote
        ref={spots.ref("words")}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label="Its words. Left and right move the end, with Shift the beginning; Enter saves."
        onBlur={() => void save()}
        onKeyDown={(event) => {
          const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : null;
          const edge = event.shiftKey ? "start" : "end";
          if (by !== null)
            setMoved({ from: bare(passage), to: movedEdge(article, bare(shown), edge, by) });
          else if (event.key === "Enter") void save();
          else if (event.key === "Escape" && draft) leave();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        {draft ? article.text.slice(draft.start, draft.end) : passage.exact}
      </blockquote>
      <p className={styles["hint"]}>
        <kbd>←</kbd> <kbd>→</kbd> move the end, with <kbd>Shift</kbd> the beginning;{" "}
        <kbd>Enter</kbd> saves
      </p>
    </>
  );
}
