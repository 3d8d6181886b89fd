// The open editor: the article's events one at a time, the least sure first, each with the form that changes
// it; what was seen and left; and the article itself.

import { type Dispatch, useEffect, useEffectEvent, useMemo, useState } from "react";
import type { Corpus } from "#model/corpus.ts";
import type { ArticleReview, ReviewItem, Left, Step } from "#model/review.ts";
import { bySpan, covers, type Span } from "#model/span.ts";
import { eventOf } from "#model/tellings.ts";
import { Alerts } from "./Alerts.tsx";
import { ArticleForm } from "./ArticleForm.tsx";
import { rangeOf, withWords } from "./articleText.ts";
import { changed } from "./changed.ts";
import { type Draft, DraftForm } from "./DraftForm.tsx";
import styles from "./Editor.module.css";
import { EditStrip } from "./EditStrip.tsx";
import { EventReview, reasonAt } from "./EventReview.tsx";
import { Gone } from "./Gone.tsx";
import { type Act, type AtHand, type EditFace, editFaces } from "./hand.ts";
import { ItemList } from "./ItemList.tsx";
import { Key } from "./Key.tsx";
import { LeftList } from "./LeftList.tsx";
import { printedOf } from "./printedOf.ts";
import { firstToEdit, QueueButton } from "./QueueButton.tsx";
import { Selection } from "./Selection.tsx";
import { spots } from "./spots.ts";
import { Steps } from "./Steps.tsx";
import { useHeldFocus } from "./useHeldFocus.ts";
import { useKeys } from "./useKeys.ts";
import { leadTo } from "./useLead.ts";
import { useClicked, useMarks } from "./useMarks.ts";
import { useQueue } from "./useQueue.ts";
import { useReview } from "./useReview.ts";
import { useSelected } from "./useSelected.ts";
import { useStrayKeys } from "./useStrayKeys.ts";

const faceWords: Readonly<Record<EditFace, string>> = {
  events: "Events",
  left: "Seen and left",
  article: "The article",
};

interface Props {
  readonly corpus: Corpus;
  readonly hand: AtHand;
  readonly act: Dispatch<Act>;
  readonly onClose: () => void;
  /** null where there is one article. */
  readonly onJudge: (() => void) | null;
}

export function Panel({ corpus, hand, act, onClose, onJudge }: Props) {
  const { face, selection } = hand;
  const article = corpus.articles.find(({ id }) => id === hand.article) ?? null;
  const reviewing = useReview(corpus, article?.id ?? null);
  const { article: review } = reviewing;
  const queue = useQueue(corpus, review?.version ?? null);
  const isGone = article === null && queue?.of === corpus;
  // Of an article that is shown in part the words stand elsewhere.
  const whole = article?.show === "article" ? article : null;
  useSelected(whole, selection, (span) => act({ do: "select", span }));
  const items = review?.items ?? [];
  const printed = useMemo(() => printedOf(review), [review]);
  /** Answered, but not yet taken by the server. */
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const toCheck = items.filter(
    ({ checked, state, event }) => !checked && state !== "dropped" && !answered.includes(event.id),
  );
  const item = items.find(({ event }) => event.id === hand.event?.id) ?? toCheck[0] ?? items[0];
  const id = item?.event.id ?? null;
  const hold = useEffectEvent((event: string) => act({ do: "hold", event }));
  useEffect(() => {
    if (id !== null) hold(id);
  }, [id]);
  const dropping = hand.event?.dropping === true;
  const lefts = review?.left ?? [];
  const left = lefts.find(({ passage }) => passage.start >= hand.leftAt) ?? lefts[0] ?? null;
  useMarks("dateline-left", whole, face === "article" ? [] : lefts.map(({ passage }) => passage));
  useMarks("dateline-current", whole, face === "left" && left ? [left.passage] : []);
  useClicked(whole !== null && face !== "article", (offset) => {
    const pressed = lefts.find(({ passage }) => covers(passage, { start: offset, end: offset }));
    if (pressed) lookAtLeft(pressed);
    return pressed !== undefined;
  });

  function lookAt(event: string) {
    act({ do: "look", event });
    leadTo(corpus.articles, article, eventOf(corpus, event));
  }
  function lookAtLeft({ passage }: Left) {
    act({ do: "look at left", start: passage.start });
    const range = whole && rangeOf(whole, passage);
    range?.startContainer.parentElement?.scrollIntoView({ block: "center" });
  }
  function nextAfter(one: ReviewItem): ReviewItem {
    return toCheck[toCheck.indexOf(one) + 1] ?? toCheck.find((other) => other !== one) ?? one;
  }
  const focus = (spot: string) => spots.one(spot)?.focus();
  const fix = () => focus("field");
  const goTo = (other: string) => {
    const next = corpus.articles.find((one) => one.id === other);
    if (next) leadTo(corpus.articles, next, null);
  };
  const first = hand.article === null ? firstToEdit(queue, corpus) : null;
  const goToFirst = useEffectEvent((one: string) => goTo(one));
  useEffect(() => {
    if (first !== null) goToFirst(first);
  }, [first]);
  /** On to the next at once; back where it was refused. */
  async function answer(step: Step) {
    if (!item || answered.includes(item.event.id)) return;
    setAnswered((all) => [...all, item.event.id]);
    lookAt(nextAfter(item).event.id);
    const now = await reviewing.take(step);
    setAnswered((all) => all.filter((one) => one !== item.event.id));
    if (now === null) lookAt(item.event.id);
  }
  const isRight = () => {
    if (item && item.state !== "dropped" && !item.checked)
      void answer({ do: "check", event: item.event.id });
  };
  const drop = (why: string) => item && void answer({ do: "drop", event: item.event.id, why });
  const askWhy = () => act({ do: "ask why" });
  /** A step that makes an event, which is then the one at hand. */
  async function make(step: Step) {
    const before = new Set(items.map(({ event }) => event.id));
    const now = await reviewing.take(step);
    const made = now?.items.find(({ event }) => !before.has(event.id));
    if (now && "span" in step) act({ do: "use", span: step.span });
    if (now) setDraft(null);
    if (made) act({ do: "look", event: made.event.id });
  }
  const [kept, setDraft] = useState<Draft | null>(null);
  const draft = kept && selection && bySpan(kept.span, selection) === 0 ? kept : null;
  if (kept && !draft) setDraft(null);
  /** Shows what the words would become; nothing is written. */
  async function begin({ start, end }: Span) {
    if (!article) return;
    const span = { start, end };
    act({ do: "select", span });
    const now = await reviewing.draft(span);
    if (now) setDraft({ span, fields: {}, from: null, ...now });
  }
  const add = (span: Span) => void begin(span);
  async function give(span: Span) {
    if (!item) return;
    const spans = withWords(item.event.passages, span);
    const now = await reviewing.take({ do: "quote", event: item.event.id, spans });
    if (now) act({ do: "use", span });
  }

  /** Leads to what it changed. */
  async function turn(way: "undo" | "redo") {
    const turned = await reviewing.turn(way);
    const what = turned && changed(turned.before, turned.now, id);
    if (what === "article") act({ do: "turn", face: "article" });
    else if (what) lookAt(what.event);
  }

  const isOn = face === "events" && item !== undefined && !draft;
  const about = reviewing.refused?.event ?? null;
  const isElsewhere =
    reviewing.refused?.article !== article?.id || (about !== null && about !== id);
  const mayGive = isOn && selection !== null && item.state !== "dropped";
  const page = {
    left: () => act({ do: "turn", face: face === "left" ? "events" : "left" }),
    undo: () => void turn("undo"),
    redo: () => void turn("redo"),
    // It is the page's own key for something else, which would lead away from here.
    add: () => selection && !draft && add(selection),
    ...(mayGive && { give: () => void give(selection) }),
  };
  useKeys(page, {
    ...(isOn && {
      right: isRight,
      fix,
      words: () => focus("words"),
      join: () => focus("join"),
      drop: askWhy,
      skip: () => lookAt(nextAfter(item).event.id),
      ...(dropping && {
        reason: (key: string) => {
          const why = reasonAt(Number(key));
          if (why !== null) drop(why);
        },
      }),
    }),
    ...(face === "left" &&
      left &&
      !draft && {
        add: () => add(selection ?? left.passage),
        skip: () => lookAtLeft(lefts[lefts.indexOf(left) + 1] ?? lefts[0] ?? left),
      }),
  });
  const onKeyDown = useStrayKeys(() => {
    if (dropping) askWhy();
    else if (selection) act({ do: "select", span: null });
    focus("heading");
  });
  const shownPart = face === "events" ? id : face === "left" ? left?.passage.start : null;
  const drafted = draft?.item.event.id;
  const panel = useHeldFocus(JSON.stringify([article?.id ?? isGone, face, shownPart, drafted]));

  return (
    // Its own keys, and those that belong to nothing in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles["editor"]}
      data-editor=""
      aria-label="Edit"
      ref={panel}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <header className={styles["head"]}>
        <fieldset aria-label="What to edit" className={styles["faces"]}>
          {editFaces.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={face === one}
              onClick={() => act({ do: "turn", face: one })}
            >
              {faceWords[one]}
              {one === "left" && <Key of="left" />}
            </button>
          ))}
        </fieldset>
        <output>
          {review && checkedWords(review)}
          {reviewing.busy ? ", saving" : ""}
        </output>
        {queue && (
          <QueueButton
            queue={queue}
            own={review && { id: review.id, toCheck: toCheck.length }}
            onNext={goTo}
          />
        )}
        {onJudge && (
          <button type="button" onClick={onJudge}>
            Same or two? <Key of="judge" />
          </button>
        )}
        <button type="button" onClick={onClose}>
          Close <Key of="edit" />
        </button>
      </header>
      {article && (
        <EditStrip
          events={printed}
          published={article.published}
          current={hand.event?.id ?? null}
        />
      )}
      <Alerts refused={isElsewhere ? null : reviewing.refused} fault={review?.fault ?? null} />
      {article && face !== "article" && !draft && (
        <Selection
          article={article}
          span={selection}
          onAdd={() => selection && add(selection)}
          onGive={mayGive ? () => void give(selection) : null}
          onLeave={() => act({ do: "select", span: null })}
        />
      )}
      {hand.article !== null && isGone && queue && (
        <Gone
          id={hand.article}
          isThere={queue.articles.some(({ id: one }) => one === hand.article)}
        />
      )}
      {hand.article === null && corpus.articles.length > 0 && (
        <h2 className={styles["heading"]} tabIndex={-1} ref={spots.ref("heading")}>
          Looking for what there is to check
        </h2>
      )}
      {article && face === "events" && !item && (
        <h2 className={styles["heading"]} tabIndex={-1} ref={spots.ref("heading")}>
          {review ? "No event in this article" : `Reading “${article.headline}”`}
        </h2>
      )}
      {article && draft && (
        <DraftForm
          key={draft.item.event.id}
          {...{ draft, article, corpus, reviewing }}
          onChange={setDraft}
          onAdd={() => {
            const { span, fields, from } = draft;
            void make({ do: "add", span, fields, from });
          }}
          onLeave={() => act({ do: "select", span: null })}
        />
      )}
      {article && isOn && (
        <EventReview
          {...{ item, article, corpus, reviewing, dropping }}
          does={{
            right: isRight,
            fix,
            askWhy,
            drop,
            skip: () => lookAt(nextAfter(item).event.id),
            split: (span) => void make({ do: "split", event: item.event.id, span }),
          }}
        />
      )}
      {face === "left" && review && !draft && (
        <LeftList
          all={lefts}
          current={left}
          onChoose={lookAtLeft}
          onAdd={({ passage }) => add(passage)}
        />
      )}
      {face === "article" && article && review && (
        <ArticleForm article={article} of={review} take={reviewing.take} />
      )}
      {isOn && <ItemList items={items} current={item} onChoose={({ event }) => lookAt(event.id)} />}
      <Steps of={review} turn={(way) => void turn(way)} />
    </section>
  );
}

function checkedWords({ items }: ArticleReview): string {
  return `${items.filter(({ checked }) => checked).length} of ${items.length} checked`;
}
