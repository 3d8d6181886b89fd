// What became of an event, as sentences, and what the article says of it.

import type { NewsEvent, Outcome, Status } from "#model/event.ts";

/** For the card: "Held: it took place". */
export function statusPhrase({ status, certainty }: Outcome): string {
  switch (status) {
    case "held":
      return "Held: it took place";
    case "cancelled":
      return "Cancelled: it was planned and did not take place";
    case "declined":
      return "Declined: one side refused, and it did not take place";
    case "planned":
      return plans[certainty ?? "expected"];
  }
}

/** As one chooses among them. */
export const statusNames: Readonly<Record<Status, string>> = {
  held: "Held",
  planned: "Planned or hoped for",
  cancelled: "Cancelled",
  declined: "Declined",
};

const plans = {
  expected: "Planned: expected, but not yet held when the article was written",
  possible: "Possible: it may take place, or not",
  hoped: "Hoped for: somebody wants it, and nothing is settled",
} as const;

/** The words of the article that the status comes from, and how long it lasted. */
export function statusEvidence({ trigger, lasted }: Pick<NewsEvent, "trigger" | "lasted">): string {
  const says = `The article says “${trigger.text}”`;
  return lasted ? `${says}, for “${lasted.text}”.` : `${says}.`;
}
