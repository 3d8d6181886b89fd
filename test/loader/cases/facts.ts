// What a case may say of an event, each as one word or a few.

import { parseEdtf } from "#model/edtf.ts";
import { kinds, statuses, type ToldEvent } from "#model/event.ts";

export interface Fact {
  readonly of: (event: ToldEvent) => string;
  /** What is wrong with a value that no event can have; null if nothing is. */
  readonly check?: (value: string) => string | null;
}

function among(words: readonly string[]): (value: string) => string | null {
  return (value) => {
    const [first = ""] = value.split(" ");
    return words.includes(first) ? null : `begins with none of ${words.join(", ")}`;
  };
}

export const facts = {
  title: { of: ({ title }) => title },
  who: {
    of: ({ participants }) => participants.map(({ name }) => name).join(" + ") || "nobody",
  },
  land: { of: ({ participants }) => participants.map(({ country }) => country ?? "-").join(" + ") },
  where: { of: ({ place }) => place?.name ?? "nowhere" },
  date: {
    of: ({ when }) => when?.edtf ?? "no date",
    check: (value) =>
      value === "no date" || parseEdtf(value) !== null
        ? null
        : "is no date like 2024-05-03, 2024-05, 2024-05-03/2024-05-05, ../2024-05-06 or “no date”",
  },
  status: {
    of: ({ status, certainty }) => [status, certainty].filter(Boolean).join(" "),
    check: among(statuses),
  },
  kind: {
    of: ({ kind, mode }) => [kind, mode].filter(Boolean).join(" "),
    check: among(kinds),
  },
  said: { of: ({ saidBy }) => saidBy?.name ?? "the article" },
  words: { of: ({ passages: [primary] }) => primary.exact },
} satisfies Readonly<Record<string, Fact>>;

export type FactName = keyof typeof facts;

/** Of one event, what a case says of it. */
export type Facts = ReadonlyMap<FactName, string>;

export function isFactName(word: string): word is FactName {
  return Object.hasOwn(facts, word);
}
