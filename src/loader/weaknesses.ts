// What an event that was read may be wrong in, as an editor would put it. `npm run bench -- events queue` tells how many
// of the events with each of them need repair in the open articles of test/corpus/ (36 % of all do): a sign that tells
// nothing there, as a modal or a negation near the verb (27 %), has no row.

import type { ToldEvent, Words } from "#model/event.ts";
import { covers } from "#model/span.ts";

interface Weakness {
  /** How much it says: the queue shows first what has most. */
  readonly weight: number;
  /** For the editor; false where it is not so. */
  readonly words: (event: ToldEvent, told: ToldIn) => string | false;
}

/** What stands around an event. */
interface ToldIn {
  /** The words of its passages. */
  readonly passages: string;
  readonly events: readonly ToldEvent[];
}

const weaknesses: readonly Weakness[] = [
  { weight: 3, words: ({ kind }) => kind === "STATEMENT" && "Somebody only says something." },
  {
    weight: 2,
    words: ({ participants }) => participants.length > 2 && "More than two take part.",
  },
  { weight: 1.5, words: ({ participants }) => participants.length === 0 && "Nobody is named." },
  {
    weight: 1,
    words: ({ participants }, { passages }) =>
      participants.some((one) => !isNamedIn(one, passages)) &&
      "Who takes part is named in another sentence.",
  },
  {
    weight: 1.5,
    words: ({ participants }) =>
      participants.some(({ name, sort }) => sort === "group" || !/^\p{Lu}/u.test(name)) &&
      "Some who take part have no name.",
  },
  { weight: 1, words: ({ when }) => when === null && "It has no date." },
  {
    weight: 1,
    words: ({ when }) =>
      when !== null &&
      (when.earliest === null || when.latest === null) &&
      "Its date is only a limit.",
  },
  {
    weight: 1.5,
    words: ({ saidBy }) =>
      saidBy !== null &&
      (saidBy.claim ? `It is a claim of one side: ${saidBy.name}.` : `${saidBy.name} says so.`),
  },
  {
    weight: 1,
    words: (event, { events }) => {
      const twin = events.find((other) => other !== event && isAlike(other, event));
      return twin !== undefined && `Perhaps it is told twice: “${twin.title}”.`;
    },
  },
  {
    weight: 0.5,
    words: ({ when, passages }) =>
      when !== null &&
      when.derivation.words.some((words) => !isIn(passages, words)) &&
      "The words of its date stand elsewhere.",
  },
  {
    weight: 0.5,
    words: ({ when }) =>
      when !== null && when.derivation.unused.length > 0 && "Another time stands beside it.",
  },
  {
    weight: 0.5,
    words: ({ place }, { passages }) =>
      place !== null &&
      !passages.includes(place.name.split(",")[0] ?? "") &&
      "Its place is named in another sentence.",
  },
];

/**
 * What an event may be wrong in, and how much that says.
 * @param text of its article @param events all of that article
 */
export function weaknessesOf(
  event: ToldEvent,
  text: string,
  events: readonly ToldEvent[],
): readonly { readonly weight: number; readonly words: string }[] {
  const passages = event.passages.map(({ start, end }) => text.slice(start, end)).join("\n");
  return weaknesses.flatMap(({ weight, words }) => {
    const said = words(event, { passages, events });
    return said === false ? [] : { weight, words: said };
  });
}

export const weightOf = (weak: readonly { readonly weight: number }[]): number =>
  weak.reduce((sum, { weight }) => sum + weight, 0);

const isIn = (passages: ToldEvent["passages"], words: Words): boolean =>
  passages.some((passage) => covers(passage, words));

/** By a word of a name that has a capital. */
function isNamedIn(
  { name, aliases }: ToldEvent["participants"][number],
  passages: string,
): boolean {
  const words = [name, ...aliases].flatMap((one) => one.split(" "));
  return words.some((word) => /^\p{Lu}/u.test(word) && passages.includes(word));
}

/** Of one kind, by the same people, and perhaps on the same day. */
function isAlike(one: ToldEvent, other: ToldEvent): boolean {
  const names = (event: ToldEvent) =>
    event.participants
      .map(({ name }) => name)
      .toSorted()
      .join("|");
  const [a, b] = [one.when, other.when];
  const isApart =
    a !== null &&
    b !== null &&
    ((a.latest ?? "9") < (b.earliest ?? "") || (b.latest ?? "9") < (a.earliest ?? ""));
  return one.kind === other.kind && names(one) !== "" && names(one) === names(other) && !isApart;
}
