// The card as a form: each value as it is, beside what the loader read where it is another.

import { useState } from "react";
import type { Article } from "#model/article.ts";
import type { Corpus } from "#model/corpus.ts";
import { parseDay, printDay } from "#model/day.ts";
import type { NewsEvent, Participant, When } from "#model/event.ts";
import type { Fields, FieldValue, Item } from "#model/review.ts";
import { kindWord } from "#format/kind.ts";
import { statusPhrase } from "#format/outcome.ts";
import { spokenDate } from "#format/when.ts";
import { participantLine } from "#format/who.ts";
import { askDate, AskError } from "./ask.ts";
import styles from "./Editor.module.css";
import { TextField } from "./TextField.tsx";
import type { Reviewing } from "./useReview.ts";

interface Props {
  readonly item: Item;
  readonly article: Article;
  readonly corpus: Corpus;
  readonly reviewing: Reviewing;
}

/** As a sidecar writes them: "planned, possible". */
const outcomes: readonly Outcome[] = [
  { status: "held", certainty: null },
  { status: "planned", certainty: "expected" },
  { status: "planned", certainty: "possible" },
  { status: "planned", certainty: "hoped" },
  { status: "cancelled", certainty: null },
  { status: "declined", certainty: null },
];

type Outcome = Pick<NewsEvent, "status" | "certainty">;

const outcomeOf = ({ status, certainty }: Outcome): string =>
  certainty === null ? status : `${status}, ${certainty}`;

export function EventForm({ item, article, corpus, reviewing }: Props) {
  const { event, read } = item;
  const [problem, setProblem] = useState<string | null>(null);
  const known = corpus.events.flatMap(({ participants }) => participants);
  const own = corpus.events
    .filter((one) => one.article === article.id)
    .flatMap(({ participants }) => participants);
  const places = [...new Set(corpus.events.flatMap(({ place }) => place?.name ?? []))];
  const tellers = [...new Set(corpus.events.flatMap(({ saidBy }) => saidBy?.name ?? []))];
  const save = (fields: Fields) => reviewing.take({ do: "amend", event: event.id, fields });
  const restore = (key: string) => () => void save({ [key]: null });
  const asRead = (is: string, before: string) => (before === is ? null : before);

  async function saveDate(typed: string): Promise<unknown> {
    try {
      const edtf = typed === "" ? "none" : await askDate(article.id, typed);
      setProblem(edtf === null ? `No days can be read from “${typed}”.` : null);
      return edtf === null ? null : await save({ date: edtf });
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      setProblem(error.message);
      return null;
    }
  }

  return (
    <div className={styles["form"]}>
      <TextField
        label="Title"
        value={event.title}
        read={read && asRead(event.title, read.title)}
        onSave={(title) => save({ title: title === "" ? null : title })}
        onRestore={restore("title")}
      />
      <TextField
        label="Kind"
        value={kindWord(event)}
        read={read && asRead(kindWord(event), kindWord(read))}
        options={reviewing.kinds}
        onSave={(kind) => save({ kind: kind === "" ? null : kind })}
        onRestore={restore("kind")}
      />
      <div className={styles["field"]}>
        <label htmlFor="edit-status">Status</label>
        <select
          id="edit-status"
          value={outcomeOf(event)}
          onChange={({ target }) => void save({ status: target.value })}
        >
          {outcomes.map((outcome) => (
            <option key={outcomeOf(outcome)} value={outcomeOf(outcome)}>
              {statusPhrase(outcome)}
            </option>
          ))}
        </select>
        {read && outcomeOf(read) !== outcomeOf(event) && (
          <p className={styles["read"]}>
            Read: {outcomeOf(read)}{" "}
            <button type="button" onClick={restore("status")}>
              back
            </button>
          </p>
        )}
      </div>
      <TextField
        label="Date, in words or EDTF"
        value={event.when?.edtf ?? ""}
        read={read && asRead(event.when?.edtf ?? "", read.when?.edtf ?? "")}
        options={["the day of publication", ...timesOf(event)].slice(article.published ? 0 : 1)}
        onSave={(typed) =>
          saveDate(typed === "the day of publication" ? (article.published ?? "") : typed)
        }
        onRestore={restore("date")}
      >
        <p className={styles["read"]}>{spokenDate(event.when)}</p>
        {problem !== null && <p role="alert">{problem}</p>}
        {event.when && isOneDay(event.when) && (
          <label>
            Part of the day{" "}
            <select
              value={event.when.part ?? ""}
              onChange={({ target }) =>
                void save({ date: `${event.when?.edtf ?? ""}${partCodes.get(target.value) ?? ""}` })
              }
            >
              <option value="">not said</option>
              {[...partCodes.keys()].map((part) => (
                <option key={part} value={part}>
                  {part}
                </option>
              ))}
            </select>
          </label>
        )}
        <Leaning item={item} reviewing={reviewing} />
      </TextField>
      <Who {...{ event, read, known, own, save }} onRestore={restore("who")} />
      <TextField
        label="Place"
        value={event.place?.name ?? ""}
        read={read && asRead(event.place?.name ?? "", read.place?.name ?? "")}
        options={places}
        onSave={(place) => save({ place: place === "" ? "none" : place })}
        onRestore={restore("place")}
      >
        {event.place && event.place.latitude === null && event.place.country === null && (
          <p className={styles["read"]}>Without coordinates: it will not be on the map.</p>
        )}
      </TextField>
      <TextField
        label="Told by"
        value={event.saidBy?.name ?? ""}
        read={read && asRead(event.saidBy?.name ?? "", read.saidBy?.name ?? "")}
        options={tellers}
        onSave={(says) => save({ says: says === "" ? "none" : says })}
        onRestore={restore("says")}
      />
      <TextField label="Why you changed it, for readers" value="" onSave={(why) => save({ why })} />
      <TextField
        label="A note, for readers"
        value=""
        onSave={(text) => reviewing.take({ do: "note", event: event.id, text, source: "" })}
      />
    </div>
  );
}

/** As a sidecar writes them behind a day. */
const partCodes: ReadonlyMap<string, string> = new Map([
  ["morning", "TMO"],
  ["noon", "TMI"],
  ["afternoon", "TAF"],
  ["evening", "TEV"],
  ["night", "TNI"],
]);

const isOneDay = ({ edtf }: When): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf);

/** Events that were dated by the one whose date an editor changed: each follows, or stays. */
function Leaning({ item: { event, read, leaning }, reviewing }: Pick<Props, "item" | "reviewing">) {
  const days = daysBetween(read?.when, event.when);
  return leaning.map(({ id, title, when }) => {
    const moved = when && days !== null && isOneDay(when) ? dayAfter(when.edtf, days) : null;
    return (
      <p key={id} className={styles["read"]}>
        Counted from this date: {title}, {spokenDate(when)}.{" "}
        {moved !== null && days !== 0 && (
          <button
            type="button"
            onClick={() => void reviewing.take({ do: "amend", event: id, fields: { date: moved } })}
          >
            Move it to {moved}
          </button>
        )}
      </p>
    );
  });
}

function daysBetween(before: When | null | undefined, after: When | null): number | null {
  const [from, to] = [parseDay(before?.earliest ?? ""), parseDay(after?.earliest ?? "")];
  return from === null || to === null ? null : to - from;
}

function dayAfter(edtf: string, days: number): string | null {
  const day = parseDay(edtf);
  return day === null ? null : printDay(day + days);
}

/** The words that it was dated by, and those that were not used. */
const timesOf = ({ when }: NewsEvent): readonly string[] =>
  when
    ? [...when.derivation.words, ...when.derivation.unused.map(({ words }) => words)].map(
        ({ text }) => text,
      )
    : [];

interface WhoProps {
  readonly event: NewsEvent;
  readonly read: NewsEvent | null;
  readonly known: readonly Participant[];
  /** Those of the article, whose names are enough. */
  readonly own: readonly Participant[];
  readonly save: (fields: Fields) => Promise<unknown>;
  readonly onRestore: () => void;
}

/** Each takes part as a chip; a new one is completed from the other events. */
function Who({ event, read, known, own, save, onRestore }: WhoProps) {
  const { participants } = event;
  const names = [...new Set(known.map(({ name }) => name))];
  const saveAll = (all: readonly Participant[]) =>
    save({ who: all.length === 0 ? "none" : all.map((one) => toValue(one, own)) });
  const before = read && namesOf(read);
  return (
    <fieldset className={styles["field"]}>
      <legend>Who</legend>
      <ul className={styles["chips"]}>
        {participants.map((one) => (
          <li key={one.name}>
            {participantLine(one)
              .map(({ text }) => text)
              .join("")}{" "}
            <button
              type="button"
              aria-label={`Take ${one.name} away`}
              onClick={() => void saveAll(participants.filter((other) => other !== one))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <TextField
        label="Add somebody: name, office, country"
        value=""
        options={names}
        onSave={(typed) => saveAll([...participants, toParticipant(typed, known)])}
      />
      {before !== null && before !== namesOf(event) && (
        <p className={styles["read"]}>
          Read: {before === "" ? "nobody" : before}{" "}
          <button type="button" aria-label="Who: back to what was read" onClick={onRestore}>
            back
          </button>
        </p>
      )}
    </fieldset>
  );
}

const namesOf = ({ participants }: NewsEvent): string =>
  participants.map(({ name }) => name).join(", ");

/** Only what the sidecar must say: who takes part elsewhere in the article keeps office and country. */
function toValue(one: Participant, own: readonly Participant[]): FieldValue {
  const { name, office, country, sort } = one;
  const same = own.find((other) => other.name === name);
  if (
    same
      ? same.office === office && same.country === country
      : sort === "person" && !office && !country
  )
    return name;
  return {
    name,
    ...(office === null ? {} : { office }),
    ...(country === null ? {} : { country }),
    sort,
  };
}

/** "Ada Holm, Foreign Minister, NO" */
function toParticipant(typed: string, known: readonly Participant[]): Participant {
  const same = known.find(({ name }) => name === typed);
  if (same) return same;
  const [name = typed, ...more] = typed.split(/,\s*/);
  const country = more.find((word) => /^[A-Z]{2}$/.test(word)) ?? null;
  const office = more.find((word) => word !== country) ?? null;
  return { name, office, country, sort: "person", aliases: [] };
}
