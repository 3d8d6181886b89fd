// The card as a form: each value as it is, beside what the loader read where it is another.

import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import type { ToldEvent } from "#model/event.ts";
import { kindSynonyms, kindWords, modeWords } from "#model/kindWords.ts";
import type { Fields, ReviewItem } from "#model/review.ts";
import { statusValue } from "#model/sidecarValue.ts";
import { kindWord } from "#format/kind.ts";
import { statusPhrase } from "#format/outcome.ts";
import { Choice } from "./Choice.tsx";
import { DateField } from "./DateField.tsx";
import { DayOrder } from "./DayOrder.tsx";
import styles from "./Editor.module.css";
import { PlaceField } from "./PlaceField.tsx";
import { Read } from "./Read.tsx";
import { areas } from "./spots.ts";
import { type Option, TextField } from "./TextField.tsx";
import type { Reviewing } from "./useReview.ts";
import { WhoField } from "./WhoField.tsx";

export interface FormProps {
  readonly item: ReviewItem;
  readonly article: Article;
  readonly corpus: Corpus;
  readonly reviewing: Reviewing;
  /** Of an event that is not written yet: nothing can be said beside it. */
  readonly isDraft?: boolean;
}

/** How a field of an event is saved, and goes back to what was read. */
export interface Saving {
  /** null where it was refused. */
  readonly save: (fields: Fields | ((now: ReviewItem["event"]) => Fields)) => Promise<unknown>;
  readonly restore: (key: string) => () => void;
}

const outcomes: readonly Pick<ToldEvent, "status" | "certainty">[] = [
  { status: "held", certainty: null },
  { status: "planned", certainty: "expected" },
  { status: "planned", certainty: "possible" },
  { status: "planned", certainty: "hoped" },
  { status: "cancelled", certainty: null },
  { status: "declined", certainty: null },
];

const kinds: readonly Option[] = [...Object.values(kindWords), ...Object.values(modeWords)]
  .toSorted()
  .map((value) => ({ value, also: kindSynonyms[value]?.join(", ") ?? "" }));

export function EventForm({ item, article, corpus, reviewing, isDraft = false }: FormProps) {
  const { event, read, suggestion } = item;
  const tellers = [...new Set(corpus.events.flatMap(({ saidBy }) => saidBy?.name ?? []))];
  const save: Saving["save"] = (fields) =>
    reviewing.amend(event.id, typeof fields === "function" ? fields : () => fields);
  const saving: Saving = { save, restore: (key) => () => void save({ [key]: null }) };
  const before = (of: (event: ToldEvent) => string): string | null =>
    read === null || of(read) === of(event) ? null : of(read);
  const textField = (label: string, key: string, of: (event: ToldEvent) => string) => ({
    label,
    value: of(event),
    read: before(of),
    onSave: (value: string) => save({ [key]: value === "" ? null : value }),
    onRestore: saving.restore(key),
  });

  return (
    <div className={styles["form"]} ref={areas.ref("form")}>
      <div className={styles["column"]}>
        <TextField {...textField("Title", "title", ({ title }) => title)}>
          {suggestion !== null && (
            <p className={styles["read"]}>
              Now it could be: {suggestion}{" "}
              <button type="button" onClick={() => void save({ title: suggestion })}>
                use this title
              </button>
            </p>
          )}
        </TextField>
        <TextField {...textField("Kind", "kind", kindWord)} options={kinds} />
        <div className={styles["field"]}>
          <label htmlFor="edit-status">Status</label>
          <Choice
            id="edit-status"
            value={statusValue(event)}
            onSave={(status) => void save({ status })}
          >
            {outcomes.map((outcome) => (
              <option key={statusValue(outcome)} value={statusValue(outcome)}>
                {statusPhrase(outcome)}
              </option>
            ))}
          </Choice>
          <Read of="Status" read={before(statusValue)} onRestore={saving.restore("status")} />
        </div>
        <WhoField {...{ item, corpus, reviewing, saving }} />
        <TextField
          {...textField("Told by", "says", ({ saidBy }) => saidBy?.name ?? "")}
          options={tellers}
          onSave={(says) => save({ says: says === "" ? "none" : says })}
        />
      </div>
      <div className={styles["column"]}>
        <DateField {...{ item, article, reviewing, saving }} />
        {!isDraft && <DayOrder {...{ event, reviewing }} />}
        <PlaceField {...{ item, corpus, saving }} />
        {event.corrected && (
          <TextField
            label="Why you changed it, for readers"
            value={item.why ?? ""}
            onSave={(why) => save({ why: why === "" ? null : why })}
          />
        )}
        {!isDraft && (
          <TextField
            label="A note, for readers"
            value=""
            adds
            onSave={(text) =>
              text === ""
                ? Promise.resolve()
                : reviewing.take({ do: "note", event: event.id, text, source: "" })
            }
          >
            {[...new Set(item.notes)].map((text) => (
              <p key={text} className={styles["read"]}>
                {text}{" "}
                <button
                  type="button"
                  onClick={() => void reviewing.take({ do: "unnote", event: event.id, text })}
                >
                  take this note away
                </button>
              </p>
            ))}
          </TextField>
        )}
      </div>
    </div>
  );
}
