// A phrase at the head of a sentence that sets what follows against a date: "Two days after the pact was signed on
// June 3, Peru", "Within a month of the accord of April 17", "In the days before the June 3 election", "As of June 15".

import { between, type Bounds, bounds } from "#model/edtf.ts";
import type { Candidate } from "../candidate.ts";
import { type Dating, fromTimex, lengthOf } from "../clauses/dating.ts";
import type { SentenceView } from "../clauses/view.ts";
import { around, countedBefore } from "./cameFirst.ts";

type Time = SentenceView["timexes"][number];

/** What a fronted phrase says of a date: the days that it leaves for what follows, given those of the date. */
type Reach = (date: Bounds) => Bounds;

interface Front {
  /** The last token before the date. */
  readonly from: number;
  readonly reach: Reach;
  /** So many days the date may take at most. */
  readonly most: number;
}

/** The date that the phrase at the head of its sentence, or an "after" behind it, gives an event; null without one. */
export function frontDating(
  view: SentenceView,
  candidate: Candidate,
  own: Dating | null,
): Dating | null {
  if (!/^(?:held|declined)$/.test(candidate.outcome.status)) return null;
  return atFront(view, candidate, own) ?? (own ? null : behindIt(view, candidate));
}

function atFront(view: SentenceView, candidate: Candidate, own: Dating | null): Dating | null {
  const front = frontOf(view, candidate);
  const time = front && view.timexes.find((t) => t.first > front.from && isDay(t));
  const end = front && time ? endOf(view, front, time) : null;
  if (!front || !time || end === null || candidate.at <= end) return null;
  const behind = view.tokens[end]?.start ?? 0;
  // "Two days after the accord of June 3, Peru closed its border on Monday": a day of its own
  if (own?.words.some(({ start }) => start > behind)) return null;
  return reached(view, 0, front, time);
}

/** "sent troops two days after the pact was signed on June 3" */
function behindIt(view: SentenceView, { clause: index, at }: Candidate): Dating | null {
  const after = view.clauses.find(
    ({ link, parent, joint }) =>
      link === "after" && parent === index && joint !== null && joint > at,
  );
  const front = after?.joint == null ? null : afterAt(view, after.joint);
  const time = front && view.timexes.find((t) => t.first > front.from && isDay(t));
  if (!after || !front || !time || time.first >= after.end) return null;
  return reached(view, front.from - 1, front, time);
}

/** What the phrase from a token on makes of its date; null where that is still to come. */
function reached(view: SentenceView, from: number, front: Front, time: Time): Dating | null {
  if (!time.edtf || lengthOf(time.edtf) > front.most) return null;
  const dating = fromTimex(view, time, 3);
  const start = view.tokens[from]?.start;
  if (!dating || start === undefined) return null;
  const days = front.reach(bounds(dating.edtf));
  if (view.published !== null && days.earliest > view.published) return null;
  return {
    ...dating,
    edtf: between(days),
    extent: "within",
    part: null,
    words: [{ start, end: time.end, text: view.text.slice(start, time.end) }],
    rule: "front-phrase",
    reason: `“${view.text.slice(start, time.start).trim()}” counts from that date. ${dating.reason}`,
  };
}

function isDay({ edtf, type, vague }: Time): boolean {
  return edtf !== null && type === "DATE" && !vague;
}

/** The token that ends the phrase: its comma, or the date where a subject follows at once. */
function endOf({ tokens, clauses }: SentenceView, { from }: Front, time: Time): number | null {
  const comma = tokens.findIndex(({ text }, n) => n > time.last && text === ",");
  const isBroken = clauses.some(({ verb }) => verb.main > time.last && verb.main < comma);
  if (comma > 0 && comma - time.last <= mostBehind && !isBroken) return comma;
  return time.first === from + 1 ? time.last : null;
}

const mostBehind = 8;

function frontOf(view: SentenceView, candidate: Candidate): Front | null {
  const after = view.tokens.findIndex(({ lower }, n) => n < 5 && lower === "after");
  const isFirst = after > 0 && (lengthBefore(view, after) ?? after - 1) <= 1;
  return (
    (isFirst ? afterAt(view, after) : null) ?? withinFront(view) ?? beforeFront(view, candidate)
  );
}

/** The first token of the length before an "after". */
function lengthBefore({ timexes }: SentenceView, after: number): number | null {
  return timexes.find((t) => t.last === after - 1 && t.type === "DURATION")?.first ?? null;
}

/** "two days after", "the day after", "minutes after", "days after" */
function afterAt(view: SentenceView, after: number): Front | null {
  const { tokens } = view;
  const days = countedBefore(view, after);
  if (days !== null) {
    const reach = ({ latest }: Bounds) => around(latest, -days);
    return { from: after, reach, most: Math.max(1, days) };
  }
  const word = tokens[after - 1]?.lower ?? "";
  const isCounted = /^(?:NUM|DET)$/.test(tokens[after - 2]?.pos ?? "");
  const to = isCounted ? undefined : spells.get(word);
  return to === undefined
    ? null
    : {
        from: after,
        reach: (date) => ({ ...date, latest: date.latest + to }),
        most: Math.max(1, to),
      };
}

/** How many days later an event is at most that came so "after" another. */
const spells: ReadonlyMap<string, number> = new Map([
  ["moments", 0],
  ["minutes", 0],
  ["shortly", 3],
  ["immediately", 0],
  ["soon", 10],
  ["hours", 1],
  ["days", 10],
  ["weeks", 60],
  ["months", 365],
]);

/** "Within days of", "Within a month of" */
function withinFront({ tokens, timexes }: SentenceView): Front | null {
  if (tokens[0]?.lower !== "within") return null;
  const of = tokens.findIndex(({ lower }, n) => n < 5 && lower === "of");
  if (of < 2) return null;
  const counted = timexes.find((t) => t.last === of - 1 && t.type === "DURATION")?.days;
  const to = counted ?? (of === 2 ? spells.get(tokens[1]?.lower ?? "") : undefined);
  return to === undefined
    ? null
    : { from: of, reach: (date) => ({ ...date, latest: date.latest + to }), most: 31 };
}

/** "In the days before", "In the run-up to", "By the time", "As of", "Until" */
function beforeFront({ tokens, clauses }: SentenceView, candidate: Candidate): Front | null {
  const verb = clauses.find(({ link }) => link === "main")?.verb;
  const own = clauses[candidate.clause]?.verb;
  const isOver = [verb, own].some((one) => one?.perfect && one.form === "past");
  const head = tokens
    .slice(0, 9)
    .map(({ lower }) => lower)
    .join(" ");
  const found = befores.find((one) => one.test(head));
  const words = found?.exec(head)?.[0].trim().split(" ").length;
  // "As of Monday, Peru has banned fish": from that day on
  if (words === undefined || (/^(?:as|until)/.test(head) && !isOver)) return null;
  const isBefore = head.startsWith("in ");
  return {
    from: words - 1,
    reach: ({ earliest, latest }) => ({
      earliest: Number.NEGATIVE_INFINITY,
      latest: isBefore ? earliest : latest,
    }),
    most: 31,
  };
}

const befores: readonly RegExp[] = [
  /^in the (?:final |last )?(?:hours|days|weeks|months) (?:before|ahead of|leading up to|preceding|prior to) /,
  /^in the (?:run - up|runup|lead - up|leadup|run-up|lead-up|build-up|build - up) to /,
  /^by the time /,
  /^as of /,
  /^until /,
];
