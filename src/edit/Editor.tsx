// Correcting an article by looking at it: its events one at a time, the least sure first, each with the
// form that changes it. It stands in the card's place, so that chart and article show what is changed.

import { useEffect, useEffectEvent, useState } from "react";
import { createPortal } from "react-dom";
import type { Corpus } from "#model/corpus.ts";
import type { ArticleReview, Item, Left, Step } from "#model/review.ts";
import { covers, type Span } from "#model/span.ts";
import { go } from "#app/view/go.ts";
import { show, viewOfArticle } from "#app/view/select.ts";
import { viewOf } from "#app/view/view.ts";
import { useView } from "#app/view/useView.ts";
import { Alerts } from "./Alerts.tsx";
import { ArticleForm } from "./ArticleForm.tsx";
import { rangeOf, withWords } from "./articleText.ts";
import styles from "./Editor.module.css";
import { EventReview, reasonAt } from "./EventReview.tsx";
import { ItemList } from "./ItemList.tsx";
import { Keys } from "./Keys.tsx";
import { LeftList } from "./LeftList.tsx";
import { Selection } from "./Selection.tsx";
import { Steps } from "./Steps.tsx";
import { useElement } from "./useElement.ts";
import { useKeys } from "./useKeys.ts";
import { useClicked, useMarks } from "./useMarks.ts";
import { useReview } from "./useReview.ts";
import { useSelected } from "./useSelected.ts";

const faces = { events: "Events", left: "Seen and left", article: "The article" } as const;
type Face = keyof typeof faces;

const faceNames = ["events", "left", "article"] as const satisfies readonly Face[];

export function Editor({ corpus }: { readonly corpus: Corpus }) {
  const [open, setOpen] = useState(false);
  const [id, setId] = useState<string | null>(null);
  const [face, setFace] = useState<Face>("events");
  const [dropping, setDropping] = useState(false);
  const [leftAt, setLeftAt] = useState(0);
  const tools = useElement(".tools");
  const desk = useElement(".desk");
  const legend = useElement("dialog [data-keys]");
  const view = useView();
  const shown = show(corpus, { event: view.event, article: view.article });
  const { articles, event } = shown;
  // Where the event of the address is gone, the page takes the first article, and the editor stays in its own.
  const [stay, setStay] = useState(shown.article?.id ?? null);
  const isGone = open && shown.unknown !== null;
  if (!isGone && shown.article && shown.article.id !== stay) setStay(shown.article.id);
  const article = (isGone && articles.find((one) => one.id === stay)) || shown.article;
  const reviewing = useReview(corpus, open, article?.id ?? null);
  const { article: review } = reviewing;
  // Of an article that is shown in part the words stand elsewhere.
  const whole = open && article?.show === "article" ? article : null;
  const [selected, setSelected] = useSelected(whole);
  const items = review?.items ?? [];
  const pageEvent = event?.id ?? null;
  // The page was led to another event.
  const [lastEvent, setLastEvent] = useState(pageEvent);
  if (pageEvent !== lastEvent) {
    setLastEvent(pageEvent);
    if (pageEvent !== null && pageEvent !== id) {
      setId(pageEvent);
      setFace("events");
      setDropping(false);
    }
  }
  const follow = useEffectEvent(() => {
    const told = corpus.events.find((one) => one.id === id);
    if (open && told && told.id !== pageEvent) go(viewOf(told));
  });
  // An event that was added is on the page now.
  useEffect(() => follow(), [corpus]);
  const leave = useEffectEvent(() => article && go(viewOfArticle(articles, article)));
  useEffect(() => {
    if (!isGone) return;
    // One that has another address now is found by the page itself.
    const timer = setTimeout(() => leave(), 100);
    return () => clearTimeout(timer);
  }, [isGone]);
  const toCheck = items.filter(({ checked, state }) => !checked && state !== "dropped");
  const item = items.find((one) => one.event.id === id) ?? toCheck[0] ?? items[0] ?? null;
  // It stays the one at hand, wherever a step moves it in the list.
  if (open && item && item.event.id !== id) setId(item.event.id);
  const lefts = review?.left ?? [];
  const left = lefts.find(({ passage }) => passage.start >= leftAt) ?? lefts[0] ?? null;
  const seen = open && face !== "article" ? lefts.map(({ passage }) => passage) : [];
  useMarks("dateline-left", whole, seen);
  useMarks("dateline-current", whole, face === "left" && left ? [left.passage] : []);
  useClicked(whole !== null && face !== "article", (offset) => {
    const pressed = lefts.find(({ passage }) => covers(passage, { start: offset, end: offset }));
    if (pressed) lookAtLeft(pressed);
    return pressed !== undefined;
  });

  function toggle() {
    setId(event?.id ?? null);
    setOpen(!open);
  }
  function lookAt(next: Item | null) {
    setDropping(false);
    setFace("events");
    setId(next?.event.id ?? null);
    if (!article) return;
    const told = corpus.events.find((one) => one.id === next?.event.id);
    go(told ? viewOf(told) : viewOfArticle(articles, article));
  }
  function lookAtLeft({ passage }: Left) {
    setFace("left");
    setLeftAt(passage.start);
    const range = whole && rangeOf(whole, passage);
    range?.startContainer.parentElement?.scrollIntoView({ block: "center" });
  }
  function nextAfter(one: Item): Item | null {
    return toCheck[toCheck.indexOf(one) + 1] ?? toCheck.find((other) => other !== one) ?? null;
  }
  const focus = (part: string) =>
    document.querySelector<HTMLElement>(`[data-editor] ${part}`)?.focus();
  const fix = () => focus(`.${styles["form"]} input`);
  /** On to the next at once; back where it was refused. */
  async function answer(step: Step) {
    if (!item) return;
    lookAt(nextAfter(item) ?? item);
    if ((await reviewing.take(step)) === null) lookAt(item);
  }
  const isRight = () => {
    if (item && item.state !== "dropped") void answer({ do: "check", event: item.event.id });
  };
  const drop = (why: string) => item && void answer({ do: "drop", event: item.event.id, why });
  /** A step that makes an event, which is then the one at hand. */
  async function make(step: Step) {
    const before = new Set(items.map((one) => one.event.id));
    const now = await reviewing.take(step);
    const made = now?.items.find((one) => !before.has(one.event.id));
    if (!made) return;
    setSelected(null);
    setFace("events");
    setId(made.event.id);
  }
  const add = ({ start, end }: Span) => void make({ do: "add", span: { start, end } });
  function give(span: Span) {
    if (!item) return;
    setSelected(null);
    const spans = withWords(item.event.passages, span);
    void reviewing.take({ do: "quote", event: item.event.id, spans });
  }

  const isOn = open && face === "events" && item !== null;
  const about = reviewing.refused?.event ?? null;
  const isElsewhere =
    reviewing.refused?.article !== article?.id || (about !== null && about !== item?.event.id);
  const mayGive = isOn && selected !== null && item.state !== "dropped";
  const digits = [1, 2, 3, 4].flatMap((digit) => {
    const why = reasonAt(digit);
    return why === null ? [] : [[String(digit), () => drop(why)] as const];
  });
  useKeys({
    e: toggle,
    ...(open && {
      l: () => setFace(face === "left" ? "events" : "left"),
      undo: () => void reviewing.turn("undo"),
      redo: () => void reviewing.turn("redo"),
    }),
    ...(isOn && {
      r: isRight,
      f: fix,
      p: () => focus("blockquote"),
      j: () => focus(`.${styles["joining"]} select`),
      d: () => setDropping(!dropping),
      s: () => lookAt(nextAfter(item)),
      ...(dropping && Object.fromEntries(digits)),
    }),
    ...(open &&
      face === "left" &&
      left && {
        a: () => add(left.passage),
        s: () => lookAtLeft(lefts[lefts.indexOf(left) + 1] ?? lefts[0] ?? left),
      }),
    ...(open && selected && { a: () => add(selected) }),
    ...(mayGive && { w: () => give(selected) }),
  });

  return (
    <>
      {tools &&
        createPortal(
          <button type="button" className="tool" data-edit="" aria-pressed={open} onClick={toggle}>
            Edit
          </button>,
          tools,
        )}
      {legend && createPortal(<Keys />, legend)}
      {open &&
        desk &&
        createPortal(
          <section className={styles["editor"]} data-editor="" aria-label="Edit">
            <header className={styles["head"]}>
              <fieldset aria-label="What to edit" className={styles["faces"]}>
                {faceNames.map((one) => (
                  <button
                    key={one}
                    type="button"
                    aria-pressed={face === one}
                    onClick={() => setFace(one)}
                  >
                    {faces[one]}
                    {one === "left" && <kbd aria-hidden="true">L</kbd>}
                  </button>
                ))}
              </fieldset>
              <output>
                {checkedWords(review)}
                {reviewing.busy ? ", saving" : ""}
              </output>
              <button type="button" onClick={toggle}>
                Close <kbd aria-hidden="true">E</kbd>
              </button>
            </header>
            <Alerts
              refused={isElsewhere ? null : reviewing.refused}
              fault={review?.fault ?? null}
            />
            {article && face !== "article" && (
              <Selection
                article={article}
                span={selected}
                onAdd={() => selected && add(selected)}
                onGive={mayGive ? () => give(selected) : null}
                onLeave={() => setSelected(null)}
              />
            )}
            {article && isOn && (
              <EventReview
                {...{ item, article, corpus, reviewing, dropping }}
                does={{
                  right: isRight,
                  fix,
                  askDrop: () => setDropping(!dropping),
                  drop,
                  skip: () => lookAt(nextAfter(item)),
                  split: (span, title) =>
                    void make({ do: "split", event: item.event.id, span, title }),
                }}
              />
            )}
            {face === "left" && review && (
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
            {item && face === "events" && (
              <ItemList items={items} current={item} onChoose={lookAt} />
            )}
            <Steps of={reviewing.article} turn={(way) => void reviewing.turn(way)} />
          </section>,
          desk,
        )}
    </>
  );
}

function checkedWords(review: ArticleReview | null): string {
  const items = review?.items ?? [];
  return `${items.filter(({ checked }) => checked).length} of ${items.length} checked`;
}
