// Correcting an article by looking at it: its events one at a time, the least sure first, each with the
// form that changes it. It stands in the card's place, so that chart and article show what is changed.

import { useState } from "react";
import { createPortal } from "react-dom";
import type { Corpus } from "#model/corpus.ts";
import type { Item } from "#model/review.ts";
import { go } from "#app/view/go.ts";
import { show, viewOfArticle } from "#app/view/select.ts";
import { viewOf } from "#app/view/view.ts";
import { useView } from "#app/view/useView.ts";
import { AddForm } from "./AddForm.tsx";
import { ArticleForm } from "./ArticleForm.tsx";
import styles from "./Editor.module.css";
import { EventForm } from "./EventForm.tsx";
import { Passages } from "./Passages.tsx";
import { Steps } from "./Steps.tsx";
import { useKeys } from "./useKeys.ts";
import { useElement } from "./useElement.ts";
import { useReview } from "./useReview.ts";

const reasons = [
  "It did not happen so.",
  "It is no event.",
  "It is told twice.",
  "It is not our subject.",
];

export function Editor({ corpus }: { readonly corpus: Corpus }) {
  const [open, setOpen] = useState(false);
  const [id, setId] = useState<string | null>(null);
  const [face, setFace] = useState<"events" | "article">("events");
  const [dropping, setDropping] = useState(false);
  const tools = useElement(".tools");
  const desk = useElement(".desk");
  const view = useView();
  const { article, articles, event } = show(corpus, { event: view.event, article: view.article });
  const reviewing = useReview(corpus, open, article?.id ?? null);
  const items = reviewing.article?.items ?? [];
  const left = items.filter(({ checked, state }) => !checked && state !== "dropped");
  // The page may have been led to another event.
  const item =
    items.find((one) => one.event.id === (id ?? event?.id)) ?? left[0] ?? items[0] ?? null;

  function lookAt(next: Item | null) {
    setDropping(false);
    setId(next?.event.id ?? null);
    if (!article) return;
    const shown = corpus.events.find((one) => one.id === next?.event.id);
    go(shown ? viewOf(shown) : viewOfArticle(articles, article));
  }
  function nextAfter(one: Item): Item | null {
    const at = left.indexOf(one);
    return left[at + 1] ?? left.find((other) => other !== one) ?? null;
  }
  function fix() {
    document.querySelector<HTMLElement>(`.${styles["form"]} input`)?.focus();
  }
  async function isRight() {
    if (!item) return;
    const next = nextAfter(item);
    if (await reviewing.take({ do: "check", event: item.event.id })) lookAt(next ?? item);
  }
  async function drop(why: string) {
    if (!item) return;
    const next = nextAfter(item);
    if (await reviewing.take({ do: "drop", event: item.event.id, why })) lookAt(next);
  }
  const isOn = open && face === "events" && item !== null;
  useKeys({
    e: () => toggle(),
    ...(isOn && {
      r: () => void isRight(),
      f: fix,
      d: () => setDropping(!dropping),
      s: () => lookAt(nextAfter(item)),
    }),
    ...(open && {
      undo: () => void reviewing.turn("undo"),
      redo: () => void reviewing.turn("redo"),
    }),
  });
  function toggle() {
    setId(event?.id ?? null);
    setOpen(!open);
  }

  const button = (
    <button type="button" className="tool" aria-pressed={open} onClick={toggle}>
      Edit
    </button>
  );
  const checked = items.filter((one) => one.checked).length;
  return (
    <>
      {tools && createPortal(button, tools)}
      {open &&
        desk &&
        createPortal(
          <section className={styles["editor"]} data-editor="" aria-label="Edit">
            <header className={styles["head"]}>
              <fieldset aria-label="What to edit" className={styles["faces"]}>
                {(["events", "article"] as const).map((one) => (
                  <button
                    key={one}
                    type="button"
                    aria-pressed={face === one}
                    onClick={() => setFace(one)}
                  >
                    {one === "events" ? "Events" : "The article"}
                  </button>
                ))}
              </fieldset>
              <output>
                {checked} of {items.length} checked{reviewing.busy ? ", saving" : ""}
              </output>
              <button type="button" onClick={toggle}>
                close <kbd aria-hidden="true">E</kbd>
              </button>
            </header>
            {reviewing.error !== null && (
              <p role="alert" className={styles["alert"]}>
                {reviewing.error}
              </p>
            )}
            {reviewing.article?.fault && (
              <p role="alert" className={styles["alert"]}>
                {reviewing.article.fault}
              </p>
            )}
            {face === "article" && reviewing.article && (
              <ArticleForm of={reviewing.article} take={reviewing.take} />
            )}
            {face === "events" && item && article && (
              <>
                <div className={styles["item"]}>
                  <h2>
                    {item.event.number !== null && (
                      <span className="plate">{item.event.number}</span>
                    )}{" "}
                    <bdi>{item.event.title}</bdi>
                  </h2>
                  <p className={styles["state"]}>{stateWords[item.state]}</p>
                  {item.reasons.length > 0 && (
                    <ul className={styles["reasons"]}>
                      {item.reasons.map((reason) => (
                        <li key={reason}>{reason}</li>
                      ))}
                    </ul>
                  )}
                  <Passages {...{ item, article, reviewing }} />
                  <fieldset className={styles["answers"]} aria-label="Is it right?">
                    <button type="button" onClick={() => void isRight()} disabled={item.checked}>
                      Right <kbd aria-hidden="true">R</kbd>
                    </button>
                    <button type="button" onClick={fix}>
                      Fix <kbd aria-hidden="true">F</kbd>
                    </button>
                    <button
                      type="button"
                      aria-expanded={dropping}
                      onClick={() => setDropping(!dropping)}
                    >
                      Drop <kbd aria-hidden="true">D</kbd>
                    </button>
                    <button type="button" onClick={() => lookAt(nextAfter(item))}>
                      Skip <kbd aria-hidden="true">S</kbd>
                    </button>
                    {(item.event.corrected || item.state === "dropped") && (
                      <button
                        type="button"
                        onClick={() => void reviewing.take({ do: "restore", event: item.event.id })}
                      >
                        {item.read ? "Back to what was read" : "Take it away again"}
                      </button>
                    )}
                  </fieldset>
                  {dropping && (
                    <fieldset className={styles["answers"]} aria-label="Why">
                      {reasons.map((why) => (
                        <button key={why} type="button" onClick={() => void drop(why)}>
                          {why}
                        </button>
                      ))}
                    </fieldset>
                  )}
                </div>
                {item.state !== "dropped" && (
                  <EventForm
                    key={item.event.id}
                    {...{ item, corpus, reviewing }}
                    article={article}
                  />
                )}
                <AddForm article={article} reviewing={reviewing} onAdded={setId} />
              </>
            )}
            <Steps of={reviewing} />
          </section>,
          desk,
        )}
    </>
  );
}

const stateWords: Readonly<Record<Item["state"], string>> = {
  printed: "On the page.",
  "held-back": "Held back: not on the page until you change or confirm it.",
  dropped: "Dropped: not on the page.",
};
