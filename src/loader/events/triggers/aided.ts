// "Peru will receive 20 million dollars in aid from Norway": what one state has of another is aid of the other's.

import type { Sense } from "../../lexicon/triggers.ts";
import type { Clause } from "../clauses/clauses.ts";
import type { SentenceView } from "../clauses/view.ts";
import { isMoney } from "../roles/sums.ts";

export const aid: Sense = { kind: "AID", mode: null, act: "aid", frame: "toward" };

/** "received six helicopters from Norway"; but not "from the sale of bonds", nor "receives a million a year". */
export function isAided({ tokens, mentions }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.passive || verb.negated) return false;
  const from = tokens.findIndex(({ lower }, at) => at > verb.last && at < end && lower === "from");
  const isGiven = tokens.slice(verb.last + 1, from).some(({ lower }) => given.test(lower));
  const start = tokens[from + 1]?.pos === "DET" ? from + 2 : from + 1;
  return from > 0 && isGiven && mentions.some((m) => m.first === start && m.sort !== "person");
}

/** "released $400 million of frozen Chilean funds": what was theirs is no aid. */
export function isTheirOwn({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.lemma !== "release") return false;
  return tokens
    .slice(verb.last + 1, end)
    .some(({ lower }) => /^(?:frozen|blocked|seized|withheld|impounded|assets?)$/.test(lower));
}

/** "announced a further $12 million for Chile": another's money for somebody with a name; but "for schools", "in profits" */
export function isSumFor(view: SentenceView, { verb, end }: Clause): boolean {
  if (verb.passive || verb.negated || !/^(?:announce|unveil)$/.test(verb.lemma)) return false;
  const { tokens, mentions } = view;
  const to = tokens.findIndex(({ lower }, at) => at > verb.last && at < end && lower === "for");
  if (to < 0 || to > verb.last + 8) return false;
  const sum = tokens.slice(verb.last + 1, to);
  const isSum = sum.every(
    ({ pos, lower, text }, n) =>
      isMoney(view, verb.last + 1 + n) ||
      /^(?:DET|NUM|SYM)$/.test(pos) ||
      /^(?:further|extra|additional|another|new|more|million|billion|[mb]n)$/.test(lower) ||
      /^[$€£]$/.test(text),
  );
  const isPaid = sum.some((_, n) => isMoney(view, verb.last + 1 + n));
  const start = tokens[to + 1]?.pos === "DET" ? to + 2 : to + 1;
  return (
    isSum &&
    isPaid &&
    mentions.some((m) => (m.first === start || m.first === to + 1) && m.sort !== "person")
  );
}

/** "offered $5 million for his capture": a price, and no help; but "for the victims" */
export function isPrice({ tokens }: SentenceView, { verb, end }: Clause): boolean {
  if (verb.lemma !== "offer") return false;
  const at = tokens.findIndex(({ lower }, n) => n > verb.last && n < end && lower === "for");
  return at > 0 && tokens.slice(at + 1, at + 5).some(({ lower }) => priced.test(lower));
}

const priced =
  /^(?:information|tips?|clues?|captures?|arrests?|whereabouts|heads?|return|release|stakes?|shares|rights?|islands?|land|bases?|sites?)$/;

/** "allocated $5 million for the repair of schools": at home, unless a body, another side or aid is told. */
export function isSpentAtHome({ tokens, mentions }: SentenceView, { verb, start, end }: Clause) {
  if (!/^(?:allocate|disburse)$/.test(verb.lemma)) return false;
  const isBody = mentions.some((m) => m.first >= start && m.last < verb.first && m.sort === "body");
  const isOther = mentions.some((m) => m.first > verb.last && m.first < end);
  const object = tokens.slice(verb.last + 1, end);
  return !isBody && !isOther && !object.some(({ lower }) => helping.test(lower));
}

/** "wired $20 million to Peru", "will deposit $3 billion in Peru's central bank"; but "paid Peru $2 billion for gas", "deposited $2 million in his account". */
export function isPaidElsewhere(view: SentenceView, { verb, start, end }: Clause): boolean {
  if (!/^(?:wire|deposit|pay)$/.test(verb.lemma)) return false;
  const { tokens, mentions, places } = view;
  const isDeposit = verb.lemma === "deposit";
  const giver = mentions.find((m) => m.first >= start && m.last < verb.first);
  const object = tokens.slice(verb.last + 1, end);
  const isLand = [...mentions, ...places].some(
    ({ first, last }) =>
      first > verb.last &&
      last < end &&
      (isDeposit ? /^(?:in|with|at|of)$/ : /^to$/).test(before(view, first)),
  );
  const isSunk = isDeposit && !object.some(({ lower }) => /^(?:bank|treasury)$/.test(lower));
  // What one state pays another may be a price, a debt or a fine; a body lends and gives
  const isOwed = verb.lemma === "pay" && giver?.sort !== "body";
  return !giver || !isLand || isSunk || isOwed || object.some(({ lower }) => owed.test(lower));
}

const owed =
  /^(?:for|ransom|fines?|debts?|compensation|damages|arrears|dues|salaries|wages|accounts?)$/;

/** The word before a name and its article. */
function before({ tokens }: SentenceView, at: number): string {
  return (tokens[at - 1]?.pos === "DET" ? tokens[at - 2] : tokens[at - 1])?.lower ?? "";
}

const helping =
  /^(?:aid|assistance|relief|loans?|grants?|refugees|victims|humanitarian|foundation|fund)$/;

const given =
  /^(?:million|billion|dollars|euros|pounds|aid|assistance|helicopters?|aircraft|planes?|ships?|boats?|tanks?|tents|vaccines?|weapons|rifles|ammunition)$/;
