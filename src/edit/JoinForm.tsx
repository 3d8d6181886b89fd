// An event that is told twice: the other telling is chosen, and of each value that differs which one stays.

import { useState } from "react";
import type { ToldEvent } from "#model/event.ts";
import { type ReviewItem, type JoinKey, joinKeys } from "#model/review.ts";
import { statusValue } from "#model/sidecarValue.ts";
import { kindWord } from "#format/kind.ts";
import { spokenDate } from "#format/when.ts";
import styles from "./Editor.module.css";
import { Key } from "./Key.tsx";
import { areas, spots } from "./spots.ts";
import type { Reviewing } from "./useReview.ts";

interface Props {
  readonly item: ReviewItem;
  readonly reviewing: Reviewing;
}

/** Of each key the words that an editor compares. */
const shown: Readonly<Record<JoinKey, (event: ToldEvent) => string>> = {
  title: ({ title }) => title,
  kind: kindWord,
  date: ({ when }) => (when ? spokenDate(when) : "no date"),
  status: statusValue,
  who: ({ participants }) => participants.map(({ name }) => name).join(", ") || "nobody",
  place: ({ place }) => place?.name ?? "no place",
  says: ({ saidBy }) => saidBy?.name ?? "the article",
};

export function JoinForm({ item: { event }, reviewing }: Props) {
  const [chosen, setChosen] = useState("");
  const others =
    reviewing.article?.items.filter(
      (one) => one.event.id !== event.id && one.state !== "dropped",
    ) ?? [];
  const other = others.find((one) => one.event.id === chosen)?.event;
  const differing = other ? joinKeys.filter((key) => shown[key](event) !== shown[key](other)) : [];

  function join(data: FormData) {
    const take = differing.filter((key) => data.get(key) === "other");
    if (other) void reviewing.take({ do: "join", event: event.id, other: other.id, take });
    setChosen("");
  }

  return (
    <form action={join} className={styles["joining"]} ref={areas.ref("form")}>
      <label className={styles["join"]}>
        <span>
          The same as <Key of="join" />
        </span>{" "}
        <select
          ref={spots.ref("join")}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
        >
          <option value="">choose an event that is told twice</option>
          {others.map((one) => (
            <option key={one.event.id} value={one.event.id}>
              {one.event.title}
            </option>
          ))}
        </select>
      </label>
      {other && (
        <>
          {differing.map((key) => (
            <fieldset key={key} className={styles["choice"]}>
              <legend>{key}</legend>
              {[event, other].map((one, n) => (
                <label key={one.id}>
                  <input
                    type="radio"
                    name={key}
                    value={n === 0 ? "own" : "other"}
                    defaultChecked={n === 0}
                  />{" "}
                  {shown[key](one)}
                </label>
              ))}
            </fieldset>
          ))}
          <div className={styles["answers"]}>
            <button type="submit">Make them one</button>
            <button type="button" onClick={() => setChosen("")}>
              Leave it
            </button>
          </div>
        </>
      )}
    </form>
  );
}
