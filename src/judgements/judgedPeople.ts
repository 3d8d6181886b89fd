// Who is one by a person's judgement: each participant of the corpus that it is about says so itself, so that page and
// files know it without the judgements.

import type { Corpus } from "#model/corpus.ts";
import type { Participant } from "#model/event.ts";
import { fold, toKey } from "#find/fold.ts";
import { groupBy, type Somebody, toPeople } from "#find/people.ts";
import type { JudgedPair } from "./agree.ts";

/** The people of a corpus by all their names. */
export class PeopleByForm {
  /** As they are written. */
  readonly forms: readonly string[];
  private readonly people: ReadonlyMap<Participant, Somebody>;
  private readonly byName: ReadonlyMap<string, readonly Somebody[]>;
  private readonly byForm: ReadonlyMap<string, readonly Somebody[]>;

  constructor(corpus: Pick<Corpus, "events">) {
    this.people = toPeople(corpus);
    const all = [...new Set(this.people.values())];
    const said = [...this.people].flatMap(([{ name, aliases }, somebody]) =>
      [name, ...aliases].map((form) => ({ form, somebody })),
    );
    this.forms = [...new Set(said.map(({ form }) => form))];
    this.byName = groupBy(all, ({ name }) => fold(name));
    const byForm = groupBy(said, ({ form }) => fold(form));
    this.byForm = new Map(
      [...byForm].map(([form, own]) => [form, [...new Set(own.map(({ somebody }) => somebody))]]),
    );
  }

  /** All whose fullest name it is; else all that are called so somewhere. */
  find(name: string): readonly Somebody[] {
    return this.byName.get(fold(name)) ?? this.byForm.get(fold(name)) ?? [];
  }

  of(participant: Participant): Somebody | null {
    return this.people.get(participant) ?? null;
  }
}

/** @param pairs of names that are found */
export function withJudgedPeople(
  corpus: Corpus,
  people: PeopleByForm,
  pairs: readonly JudgedPair[],
): Corpus {
  if (pairs.length === 0) return corpus;
  const keys = new Map<string, string>();
  for (const names of toClasses(pairs)) {
    const all = names.flatMap((name) => people.find(name));
    const [fullest] = all.toSorted((a, b) => b.name.length - a.name.length);
    const key = fullest?.key.replace(/@.*$/, "") ?? "";
    for (const one of all) keys.set(one.key, key);
  }
  const apart = pairs.filter(({ verdict }) => verdict === "different");
  /** A form of one's name that is another's. */
  const isOther = ({ name, key }: Somebody, form: string) =>
    fold(name) !== form &&
    apart.some(
      ({ pair }) =>
        pair.includes(form) &&
        pair.every((one) => people.find(one).some((other) => other.key === key)),
    );
  const judge = (one: Participant, article: string): Participant => {
    const somebody = people.of(one);
    if (!somebody) return one;
    const judged = isOther(somebody, fold(one.name))
      ? `${toKey(one.name)}@${article}`
      : keys.get(somebody.key);
    return judged === undefined ? one : { ...one, judged };
  };
  return {
    ...corpus,
    events: corpus.events.map((event) => ({
      ...event,
      participants: event.participants.map((one) => judge(one, event.article)),
    })),
  };
}

/** The names that are one. */
function toClasses(pairs: readonly JudgedPair[]): readonly (readonly string[])[] {
  const classOf = new Map<string, string[]>();
  for (const { verdict, pair } of pairs) {
    if (verdict !== "same") continue;
    const [a, b] = pair.map((name) => classOf.get(name) ?? [name]);
    const both = [...new Set([...(a ?? []), ...(b ?? [])])];
    for (const name of both) classOf.set(name, both);
  }
  return [...new Set(classOf.values())];
}
