// The event that selected words would become, in its form: nothing is written before it is added.

import { useState } from "react";
import type { DraftAnswer, NewWords, Step } from "#model/review.ts";
import { askDraft, AskError } from "./ask.ts";
import styles from "./Editor.module.css";
import { EventForm, type FormProps } from "./EventForm.tsx";
import { spots } from "./spots.ts";
import type { Reviewing } from "./useReview.ts";

/** It belongs to the selection, and goes with it. */
export interface Draft extends DraftAnswer, NewWords {}

interface Props extends Omit<FormProps, "item"> {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onAdd: () => void;
  readonly onLeave: () => void;
}

export function DraftForm({ draft, onChange, onAdd, onLeave, ...props }: Props) {
  const { article, reviewing } = props;
  const [problem, setProblem] = useState<string | null>(null);
  /** A step on the draft changes what will be added, and no file. */
  async function take(step: Step) {
    if (step.do !== "amend" && step.do !== "date") return null;
    const { span } = draft;
    const said = step.do === "date" ? { date: step.date } : step.fields;
    const fields = { ...draft.fields, ...said };
    const from = step.do === "date" ? step.from : "date" in said ? null : draft.from;
    try {
      const words = { span, fields, from };
      onChange({ ...words, ...(await askDraft({ article: article.id, ...words })) });
      setProblem(null);
      return reviewing.article;
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      setProblem(error.message);
      return null;
    }
  }
  const amend: Reviewing["amend"] = (event, fieldsOf) =>
    take({ do: "amend", event, fields: fieldsOf(draft.item.event) });
  return (
    <section className={styles["item"]} aria-label="A new event">
      <h2 className={styles["heading"]} tabIndex={-1} ref={spots.ref("heading")}>
        <bdi>{draft.item.event.title}</bdi>
      </h2>
      <p className={styles["state"]}>Not written yet.</p>
      {problem !== null && <p role="alert">{problem}</p>}
      <div className={styles["answers"]}>
        <button type="button" onClick={onAdd}>
          Add it
        </button>
        <button type="button" onClick={onLeave}>
          Leave it
        </button>
      </div>
      <EventForm {...props} item={draft.item} isDraft reviewing={{ ...reviewing, take, amend }} />
    </section>
  );
}
