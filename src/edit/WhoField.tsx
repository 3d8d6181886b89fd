// Who takes part, each as a chip that opens its name, office, country and sort; a new one is completed from
// all articles.

import { type Participant, sorts } from "#model/event.ts";
import { whoList, whoValue } from "#model/sidecarValue.ts";
import { participantLine } from "#format/who.ts";
import { Choice } from "./Choice.tsx";
import styles from "./Editor.module.css";
import type { FormProps, Saving } from "./EventForm.tsx";
import { Read } from "./Read.tsx";
import { useKeysOf } from "./rekey.ts";
import { TextField } from "./TextField.tsx";

interface Props extends Pick<FormProps, "item" | "corpus" | "reviewing"> {
  readonly saving: Saving;
}

export function WhoField({ item, corpus, reviewing, saving: { save, restore } }: Props) {
  const { event, read } = item;
  const { participants } = event;
  const keys = useKeysOf(participants.map(({ name }) => name));
  const known = corpus.events.flatMap((one) => one.participants);
  const own = (reviewing.article?.items ?? []).flatMap((one) => one.read ?? []);
  type All = readonly Participant[];
  const change = (to: (all: All) => All) =>
    save((now) => ({ who: whoValue(to(now.participants), own) }));
  // By its place: its name may be one that is being saved.
  const replace = (one: Participant, more: Partial<Participant>) =>
    change((all) =>
      all.map((other, at) => (at === participants.indexOf(one) ? { ...other, ...more } : other)),
    );
  const lineOf = (all: readonly Participant[]) => all.map(textOf).join("; ");
  const before = read && lineOf(read.participants);
  return (
    <fieldset className={styles["field"]}>
      <legend>Who</legend>
      <ul className={styles["chips"]}>
        {participants.map((one, at) => (
          <li key={keys[at]}>
            <details>
              <summary>{textOf(one)}</summary>
              <fieldset aria-label={one.name} className={styles["details"]}>
                <TextField
                  label="Name"
                  value={one.name}
                  onSave={(name) => replace(one, { name })}
                />
                <TextField
                  label="Office"
                  value={one.office ?? ""}
                  onSave={(office) => replace(one, { office: office === "" ? null : office })}
                />
                <TextField
                  label="Country, as in FR"
                  value={one.country ?? ""}
                  onSave={(country) =>
                    replace(one, { country: country === "" ? null : country.toUpperCase() })
                  }
                />
                <label className={styles["join"]}>
                  Sort{" "}
                  <Choice
                    value={one.sort}
                    onSave={(chosen) => {
                      const sort = sorts.find((each) => each === chosen);
                      if (sort) void replace(one, { sort });
                    }}
                  >
                    {sorts.map((sort) => (
                      <option key={sort} value={sort}>
                        {sort}
                      </option>
                    ))}
                  </Choice>
                </label>
              </fieldset>
            </details>
            <button
              type="button"
              aria-label={`Take ${one.name} away`}
              onClick={() => void change((all) => all.filter(({ name }) => name !== one.name))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <TextField
        label="Add somebody: name, office, country"
        value=""
        adds
        options={[...new Set(known.map(({ name }) => name))]}
        onSave={(typed) => {
          const value = toValue(typed);
          const name = typeof value === "string" ? value : value.name;
          const isThere = participants.some((one) => one.name.toLowerCase() === name.toLowerCase());
          return typed === "" || isThere
            ? Promise.resolve()
            : save((now) => ({ who: [...whoList(now.participants, own), value] }));
        }}
      />
      <Read
        of="Who"
        read={before === lineOf(participants) ? null : before}
        onRestore={restore("who")}
      />
    </fieldset>
  );
}

const textOf = (one: Participant): string =>
  participantLine(one)
    .map(({ text }) => text)
    .join("");

/** "Ada Holm, Minister of Trade and Industry, NO"; of one who is known the name is enough. */
function toValue(typed: string) {
  const [name = typed, ...more] = typed.split(/,\s*/).filter((word) => word !== "");
  const country = more.find((word) => /^[A-Za-z]{2}$/.test(word));
  const office = more.filter((word) => word !== country).join(", ");
  if (more.length === 0) return name;
  return {
    name,
    ...(office === "" ? {} : { office }),
    ...(country === undefined ? {} : { country: country.toUpperCase() }),
  };
}
