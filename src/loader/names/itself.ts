// Whom "it" means at the head of a sentence: "The Council met. It approved a mission."

import { months, weekdays } from "#model/calendar.ts";
import { gather } from "../gather.ts";
import { accusedHere } from "./accusedHere.ts";
import type { Figure } from "./cast.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { isListed, whoIsListed } from "./listedIt.ts";
import { postOf } from "./postOf.ts";
import { isBehindPreposition, type Story, toldIn } from "./story.ts";

/** True where "it" can act: no "it is", "it will be recalled", "it seems". */
export function isActing({ words }: Line, at: number): boolean {
  const verb = words
    .slice(at + 1, at + 5)
    .find(({ pos, lower }) => pos === "VERB" || be.test(lower));
  if (isDealtWith(words, at) || isListed(words, at) || isTaking(words, at)) return true;
  if (isMember(words, at)) return true;
  return (
    (at === 0 ||
      isInside(words, at) ||
      isBehindTime(words, at) ||
      isBehindThere(words, at) ||
      isBehindNoun(words, at) ||
      isCause(words, at)) &&
    verb !== undefined &&
    !be.test(verb.lower) &&
    !seems.test(verb.lemma)
  );
}

/** "It was readmitted": what is done to a member of a league alone. */
function isMember(words: Line["words"], at: number): boolean {
  let next = at + 1;
  while (/^(?:AUX|ADV)$/.test(words[next]?.pos ?? "")) next += 1;
  const isUndergone = words.slice(at + 1, next).some(({ lower }) => be.test(lower));
  return (
    at === 0 && isUndergone && /^(?:readmitted|expelled|reinstated)$/.test(words[next]?.lower ?? "")
  );
}

/** "It took Arica in January": a town and nothing more; but "It took Peru two years". */
function isTaking(words: Line["words"], at: number): boolean {
  const [verb, town, next] = [words[at + 1], words[at + 2], words[at + 3]];
  return (
    at === 0 &&
    verb?.lower === "took" &&
    town?.capital === true &&
    (next === undefined || next.sign || /^(?:in|on|last|from|and)$/.test(next.lower))
  );
}

/** "…; it expelled", "when he declined, it gave him a day": a clause of its own, with its verb right behind. */
function isInside(words: Line["words"], at: number): boolean {
  const before = words[at - 1]?.lower ?? "";
  if (before === ";") return true;
  const [verb, object] = [words[at + 1], words[at + 2]];
  return (
    before === "," &&
    verb?.pos === "VERB" &&
    !/^(?:make|be|have|do|say)$/.test(verb.lemma) &&
    /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/.test(object?.pos ?? "")
  );
}

/** "a note it delivered in May": whose note it is. */
function isBehindNoun(words: Line["words"], at: number): boolean {
  const [noun, next, after] = [words[at - 1], words[at + 1], words[at + 2]];
  // "a bridge it had shut"
  const verb = next?.lower === "had" ? after : next;
  return (
    noun?.pos === "NOUN" &&
    verb?.pos === "VERB" &&
    /(?:ed|t|ade|ave|ook|old|en|un|ung)$/.test(verb.lower)
  );
}

/** "cut ties with Chile after it seized a ship": what one state does has its cause in what the other did. */
function isCause(words: Line["words"], at: number): boolean {
  if (!/^(?:after|because|when|once)$/.test(words[at - 1]?.lower ?? "")) return false;
  const verb = words[at + 1];
  if (verb?.pos !== "VERB" || !/(?:ed|ld|nt|de|oke|ook|ew|an|ut|et)$/.test(verb.lower))
    return false;
  if (own.has(verb.lemma)) return false;
  const before = words.findLast(({ pos }, n) => n < at && pos === "VERB");
  return before !== undefined && hostile.has(before.lemma);
}

/** What one state does to another for what that did. */
const hostile: ReadonlySet<string> = new Set(
  `sever cut break suspend expel recall withdraw accuse condemn denounce criticize criticise blame sanction punish freeze
  attack bomb shell invade oust eject ban boycott rebuke lambast censure`.split(/\s+/),
);

/** What one learns or suffers, or does for oneself, and then acts. */
const own: ReadonlySet<string> = new Set(
  "learn discover find conclude determine obtain receive lose fail complain suffer get become come see hear".split(
    " ",
  ),
);

/** "On Tuesday it expelled": nothing but a time before it. */
function isBehindTime(words: Line["words"], at: number): boolean {
  return (
    at < 6 &&
    /^(?:on|in|last|earlier|later|then|two|three|by|since|this)$/.test(words[0]?.lower ?? "") &&
    words
      .slice(0, at)
      .every(
        ({ pos, capital, lower }, n) =>
          pos !== "VERB" && (n === 0 || !capital || calendar.has(lower)),
      )
  );
}

/** "Once there, it will meet": nothing but where before it. */
function isBehindThere(words: Line["words"], at: number): boolean {
  const [first, there, comma] = words.slice(0, at).map(({ lower }) => lower);
  return at === 3 && /^(?:once|while)$/.test(first ?? "") && there === "there" && comma === ",";
}

const calendar = new Set([...months, ...weekdays].map((word) => word.toLowerCase()));

/** "Chile threatened it with sanctions", "accused it of an attack": what only somebody is threatened with and accused of. */
function isDealtWith(words: Line["words"], at: number): boolean {
  const [verb, next] = [words[at - 1], words[at + 1]];
  return (
    verb?.pos === "VERB" &&
    next !== undefined &&
    (dealing.get(verb.lemma)?.has(next.lower) ?? false)
  );
}

/** Verbs by the word that stands behind whomever they are done to. */
const dealing: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `threaten with; accuse of; warn against of that not; urge to not; ask to not; tell to not; order to not;
  blame for; sanction for; punish for; fine for; thank for; invite to; press to; exhort to`
    .split(";")
    .map((row) => {
      const [verb = "", ...words] = row.trim().split(" ");
      return [verb, new Set(words)];
    }),
);

const be = /^(?:is|was|be|been|being|['’]s)$/;
const seems = /^(?:seem|appear|take|turn|emerge|remain|happen|rain|begin|start|come|follow)$/;

/** The state or body that the sentence before is about; null where it is about none. */
export function whatIsIt(story: Story, { line, from }: Draft): Figure | null {
  const words = story.lines[line]?.words ?? [];
  if (isDealtWith(words, from)) return dealtWith(story, line, from);
  if (isListed(words, from)) return whoIsListed(story, line, from);
  if (isMember(words, from)) return memberIn(story, line - 1);
  if (isBehindNoun(words, from)) return bodyBefore(story, line, from);
  if (isCause(words, from)) return otherSide(story, line, from);
  const isInner = /^[,;]$/.test(story.lines[line]?.words[from - 1]?.text ?? "") && from > timeWords;
  return (isInner ? bodyIn(story, line) : null) ?? bodyIn(story, line - 1);
}

/** "The League suspended Fiji. It was readmitted": the one state told, else the state that the sentence is about. */
function memberIn(story: Story, line: number): Figure | null {
  const states = new Set(
    gather(toldIn(story, line), ({ figures }) => figures).filter(({ sort }) => sort === "state"),
  );
  const [one, more] = states;
  if (one && !more) return one;
  const about = bodyIn(story, line);
  return about?.sort === "state" ? about : null;
}

/** "Peru resumed whaling. Chile threatened it with": whom the sentence before is about, where only the doer is told since. */
function dealtWith(story: Story, line: number, from: number): Figure | null {
  const accused = accusedHere(story, line, from);
  if (accused) return accused;
  const since = toldIn(story, line).filter(({ draft }) => draft.from < from);
  const [doer, more] = since;
  if (!doer || more || doer.figures.length !== 1) return null;
  const found = bodyIn(story, line - 1);
  return found === doer.figures[0] ? null : found;
}

/** The last state or body before a word, where another is told before it. */
function otherSide(story: Story, line: number, from: number): Figure | null {
  const one = bodyBefore(story, line, from);
  const first = bodyIn(story, line);
  if (one && first && one !== first && one.country !== first.country) return one;
  return (first && landBefore(story, line, from, first)) ?? first;
}

/** "recalled its envoy to Chile", "expelled a Chilean envoy": the state where he is sent, else whose he is. */
function landBefore(story: Story, line: number, from: number, first: Figure): Figure | null {
  const lands = gather(toldIn(story, line), ({ draft, figures: [one, more] }) => {
    if (draft.from >= from || !one || more || one.sort !== "person" || !first.country) return [];
    const all = [...one.offices.map(({ text }) => postOf(text)), one.country];
    return all.find((land) => land !== null && land !== first.country) ?? [];
  });
  const land = lands.at(-1);
  return land ? story.cast.state(land) : null;
}

/** The nearest state or body before a word of its sentence. */
function bodyBefore(story: Story, line: number, from: number): Figure | null {
  const told = toldIn(story, line).findLast(
    ({ draft, figures: [figure, more] }) =>
      draft.from < from &&
      !draft.possessive &&
      draft.what.kind !== "pronoun" &&
      !more &&
      (figure?.sort === "body" || figure?.sort === "state"),
  );
  return told?.figures[0] ?? null;
}

/** "On Tuesday, it": so many words a time takes at most. */
const timeWords = 5;

/** The state or body that a sentence is about; null where it is about a person. */
function bodyIn(story: Story, line: number): Figure | null {
  const [first] = toldIn(story, line).filter(
    ({ draft }) =>
      draft.what.kind !== "pronoun" && !draft.possessive && !isBehindPreposition(story, draft),
  );
  const [figure, more] = first?.figures ?? [];
  const isOne = figure?.sort === "body" || figure?.sort === "state";
  const isInHead = first !== undefined && first.draft.from < headWords;
  if (first === undefined || isInvolved(story, first.draft)) return doerIn(story, line);
  return isOne && !more && isInHead ? figure : null;
}

/** "The talks, which involve Chile and Peru": what a sentence is about is not who is listed aside. */
function isInvolved({ lines }: Story, { line, from }: Draft): boolean {
  const words = lines[line]?.words ?? [];
  const verb = words[from - 1]?.pos === "DET" ? from - 2 : from - 1;
  return words[verb]?.pos === "VERB" && /^(?:which|that)$/.test(words[verb - 1]?.lower ?? "");
}

/** "The talks broke down when Chile withdrew": whoever did that. */
function doerIn(story: Story, line: number): Figure | null {
  const words = story.lines[line]?.words ?? [];
  const doers = toldIn(story, line).filter(({ draft: { from, to, possessive, what }, figures }) => {
    const front = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
    return (
      !possessive &&
      figures.length === 1 &&
      what.kind !== "pronoun" &&
      words[to]?.pos === "VERB" &&
      /^(?:when|after|as|while|until|because|once)$/.test(words[front]?.lower ?? "")
    );
  });
  const [doer, more] = doers;
  const [figure] = doer?.figures ?? [];
  return !more && (figure?.sort === "body" || figure?.sort === "state") ? figure : null;
}

/** A subject stands among so many words at the head of its sentence. */
const headWords = 8;
