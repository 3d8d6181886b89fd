// What a verb behind "and" takes over from the one before.

import type { Token } from "../../article/document.ts";
import { officeNouns, peopleNouns } from "../../lexicon/verbs.ts";
import type { VerbGroup } from "./verbGroups.ts";

/** "may have a meeting and deliver remarks": a bare form after "and" takes the modal or "to" before it. */
export function inherit(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
): readonly VerbGroup[] {
  const done: VerbGroup[] = [];
  for (const verb of verbs) {
    const before = done.at(-1);
    // "is to stay in Lima and then fly to Oslo"
    const then = /^(?:then|later|afterwards?|also)$/.test(tokens[verb.first - 1]?.lower ?? "");
    const joined = /^(?:and|or|but|,)$/.test(tokens[verb.first - (then ? 2 : 1)]?.lower ?? "");
    const bare =
      (verb.form === "present" || (verb.form === "past" && isRightBehindAnd(tokens, verb.first))) &&
      verb.first === verb.main &&
      tokens[verb.main]?.lower === tokens[verb.main]?.lemma;
    const lends = before && /^(?:modal|future|infinitive)$/.test(before.form);
    done.push(
      before && bare && isSeen(tokens, before, verb)
        ? remade(verb, "past", null, verb.passive, verb.negated)
        : before && joined && bare && lends
          ? lent(verb, before, false)
          : before && joined && lends && isUndergoneWith(tokens, before, verb)
            ? lent(verb, before, true)
            : before && lends && !joined && isOfNext(tokens, before, verb)
              ? lent(verb, before, true)
              : (joined && isUndergoneToo(tokens, beforeGerund(tokens, done), verb)) ||
                  isAccusedOf(tokens, verb)
                ? asPassive(verb)
                : verb,
    );
  }
  return done;
}

/** "was barred from entering Peru and sent back": behind the verb that rules the gerund. */
function beforeGerund(tokens: readonly Token[], done: readonly VerbGroup[]): VerbGroup | undefined {
  const last = done.at(-1);
  const isOfFrom = last?.form === "gerund" && tokens[last.first - 1]?.lower === "from";
  return isOfFrom ? done.at(-2) : last;
}

/** "will meet and set a date": in form a past as well; but "who is to go, put in", "said it would pay, and cut aid". */
function isRightBehindAnd(tokens: readonly Token[], at: number): boolean {
  return /^(?:and|or)$/.test(tokens[at - 1]?.lower ?? "") && tokens[at - 2]?.text !== ",";
}

/**
 * "a row that saw both states withdraw their envoys": they did, when it was seen. So did who is seen to in "only to see
 * rebels seize the town", "only to have her counterpart, Bo Vik, refuse".
 */
export function isSeen(tokens: readonly Token[], before: VerbGroup, verb: VerbGroup): boolean {
  const isOnlyTo = before.form === "infinitive" && tokens[before.first - 1]?.lower === "only";
  if (!isOnlyTo && (before.lemma !== "see" || before.form !== "past")) return false;
  if (before.passive || !/^(?:see|have|find)$/.test(before.lemma)) return false;
  if (tokens[verb.main]?.lower !== verb.lemma) return false;
  const between = tokens.slice(before.last + 1, verb.first);
  return (
    between.length > 0 &&
    between.every(
      ({ pos, lower, text }) =>
        /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos) ||
        lower === "and" ||
        (isOnlyTo && (text === "," || /^(?:ADP|PRON)$/.test(pos))),
    )
  );
}

/** With the form and the modal of the one before. */
function lent(verb: VerbGroup, before: VerbGroup, passive: boolean): VerbGroup {
  const { form, modal } = before;
  const negated = verb.negated || (!passive && before.negated);
  return remade(verb, form, modal, passive || verb.passive, negated);
}

/** "kidnapped": what was done to its subject. */
export function asPassive(verb: VerbGroup): VerbGroup {
  return remade(verb, verb.form, verb.modal, true, verb.negated);
}

/** Not by spreading: so all verb groups are of one make. */
function remade(
  { first, last, main, lemma, perfect, progressive, elided }: VerbGroup,
  form: VerbGroup["form"],
  modal: VerbGroup["modal"],
  passive: boolean,
  negated: boolean,
): VerbGroup {
  return { first, last, main, lemma, form, modal, perfect, progressive, passive, negated, elided };
}

const undergone =
  /^(?:charge|fire at|free|recall|announce|hold|kidnap|abduct|capture|release|kill|arrest|detain|expel|deport|send back|fly out|fly back|jail|imprison|sentence|summon|execute|shoot|wound|injure|seize|hand over|rescue|sign|repatriate|extradite|force|order|tell|ask|oblige|put|put in|put on|take|send|drive|fly|escort|bring|appoint|elect|accuse|suspect|convict|strand|trap|evacuate|turn back|turn away)$/;

/** The "of spying" of "men accused of spying". */
export function isAccusedBefore(tokens: readonly Token[], { first }: VerbGroup): boolean {
  return (
    tokens[first - 1]?.lower === "of" &&
    /^(?:accused|suspected|convicted)$/.test(tokens[first - 2]?.lower ?? "") &&
    tokens[first - 3]?.pos !== "AUX"
  );
}

/** "Two envoys accused of spying were expelled": whoever accuses names somebody before the "of". */
export function isAccusedOf(
  tokens: readonly Token[],
  { lemma, form, first, main, last }: VerbGroup,
) {
  return (
    form === "past" &&
    first === main &&
    /^(?:accuse|suspect|convict)$/.test(lemma) &&
    tokens[last + 1]?.lower === "of" &&
    // "killed two rebels they accused of a raid"
    !/^(?:i|we|he|she|they)$/.test(tokens[first - 1]?.lower ?? "") &&
    // "two men whom Peru accused of spying"
    !tokens.slice(Math.max(0, first - 5), first).some(({ lower }) => lower === "whom")
  );
}

/** "Two men kidnapped in May were freed": right behind its noun, with the main verb still to come. */
export function isUndergoneFirst(verb: VerbGroup, tokens: readonly Token[] = []): boolean {
  if (verb.form !== "past" || verb.first !== verb.main) return false;
  // "A truce agreed on Monday collapsed"
  const isAgreed = verb.lemma === "agree" && agreed.test(tokens[verb.first - 1]?.lower ?? "");
  return isAgreed || undergone.test(verb.lemma) || mended.test(verb.lemma);
}

const agreed =
  /^(?:truce|ceasefire|cease-fire|deal|accord|pact|agreement|plan|timetable|roadmap|compromise|settlement|text|date|framework|measures?|terms?|swap|exchange|arrangement|formula|schedule)$/;

/** Past tenses that no participle sounds like: "will be handed over, and spoke by phone". */
const onlyTold: ReadonlySet<string> = new Set(
  "spoke went came flew gave took began broke withdrew drew saw rose arose swore rode drove wrote knew froze shook threw chose ate drank blew grew wore rang sang swam overtook rewrote hid bore tore woke foresaw overthrew undertook mistook forgave forbade stole sank sprang shrank fell underwent outdid overcame became gave".split(
    " ",
  ),
);

function isOnlyTold(tokens: readonly Token[], { main, first, last }: VerbGroup): boolean {
  // "said the border was to be closed, and warned that Peru would answer"
  const isSaid = tokens[first - 2]?.text === "," && tokens[last + 1]?.lower === "that";
  return isSaid || onlyTold.has(tokens[main]?.lower ?? "");
}

/** "were broken off in May and restored in June": what things undergo. */
export const mended =
  /^(?:restore|establish|reestablish|re-establish|renew|normali[sz]e|sever|readmit|reinstate|suspend|lift|ease|impose|reimpose|postpone|cancel)$/;

/** "were taken hostage and freed": the second participle is as passive as the first, where it has no object. */
function isUndergoneToo(
  tokens: readonly Token[],
  before: VerbGroup | undefined,
  verb: VerbGroup,
): boolean {
  return (
    before?.passive === true &&
    verb.form === "past" &&
    verb.first === verb.main &&
    // "Holm, who was injured in the raid, flew home"
    (!isOnlyTold(tokens, verb) || isToldWhenCalled(tokens, before, verb)) &&
    (((undergone.test(verb.lemma) || mended.test(verb.lemma) || isDoneBy(tokens, verb)) &&
      !takesObject(tokens, verb.last + 1)) ||
      isHandedNote(tokens, before, verb) ||
      isToldWhenCalled(tokens, before, verb))
  );
}

/** "was summoned and warned that he would be expelled": he was, by whoever summoned him. */
function isToldWhenCalled(
  tokens: readonly Token[],
  before: VerbGroup,
  { lemma, last }: VerbGroup,
): boolean {
  return (
    called.test(before.lemma) &&
    /^(?:warn|tell|inform|notify|advise)$/.test(lemma) &&
    /^(?:that|of|about|not|to)$/.test(tokens[last + 1]?.lower ?? "")
  );
}

const called = /^(?:summon|call in|call)$/;

/** "was summoned and handed a list", "was met and handed a protest note": to him, and not by him. */
function isHandedNote(
  tokens: readonly Token[],
  before: VerbGroup,
  { lemma, last }: VerbGroup,
): boolean {
  if (!/^(?:hand|hand over|give|serve)$/.test(lemma)) return false;
  if (!/^(?:an?|the|its|his)$/.test(tokens[last + 1]?.lower ?? "")) return false;
  if (called.test(before.lemma)) return true;
  let end = last + 2;
  while (/^(?:ADJ|NOUN|ADV)$/.test(tokens[end]?.pos ?? "")) end++;
  // "Peru, whose embassy was attacked, handed a note to the envoy": by Peru
  if (tokens[end]?.lower === "to") return false;
  return tokens
    .slice(last + 2, end)
    .some(({ lower }) =>
      /^(?:note|letter|protest|aide-m[eé]moire|complaint|warning|order)$/.test(lower),
    );
}

/** "were vacated and taken over by rebels"; but "and responded by closing", "and left by Monday" */
function isDoneBy(tokens: readonly Token[], verb: VerbGroup): boolean {
  const agent = tokens[verb.last + 2];
  return (
    tokens[verb.last + 1]?.lower === "by" &&
    !isOnlyTold(tokens, verb) &&
    /^(?:DET|ADJ|NOUN|PROPN)$/.test(agent?.pos ?? "") &&
    !/^(?:air|sea|land|road|rail|train|plane|phone|telephone|mid-\p{L}+|\p{L}+day|\p{L}*night|noon|dawn|dusk)$/u.test(
      agent?.lower ?? "",
    )
  );
}

/** "would be confined to camps and disarmed": behind a passive to come, the second participle is to come too. */
function isUndergoneWith(tokens: readonly Token[], before: VerbGroup, verb: VerbGroup): boolean {
  return (
    before.passive &&
    verb.form === "past" &&
    verb.first === verb.main &&
    !isOnlyTold(tokens, verb) &&
    !isResolving(tokens, verb) &&
    !takesObject(tokens, verb.last + 1)
  );
}

/** "had to be postponed, and agreed that it would", "and decided to leave": what people do. */
function isResolving(tokens: readonly Token[], { lemma, last }: VerbGroup): boolean {
  return (
    /^(?:that|to)$/.test(tokens[last + 1]?.lower ?? "") &&
    /^(?:agree|decide|pledge|vow|promise|undertake|resolve|hope|want|propose)$/.test(lemma)
  );
}

/** "Talks will be held in Lima and an accord signed in Oslo": of a thing that comes next. */
function isOfNext(tokens: readonly Token[], before: VerbGroup, verb: VerbGroup): boolean {
  const noun = tokens[verb.first - 1];
  if (!before.passive || noun?.pos !== "NOUN" || !isUndergoneWith(tokens, before, verb))
    return false;
  if (officeNouns.has(noun.lemma) || peopleNouns.has(noun.lemma)) return false;
  let at = verb.first - 2;
  while (/^(?:DET|ADJ|NOUN)$/.test(tokens[at]?.pos ?? "")) at -= 1;
  return at > before.last && tokens[at]?.lower === "and";
}

/** A noun phrase begins there, and no "three days later". */
export function takesObject(tokens: readonly Token[], at: number): boolean {
  const isTime = /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/.test(
    tokens[at + 1]?.lower ?? "",
  );
  // "arrested and sentenced the following May"
  const isNext =
    tokens[at]?.lower === "the" &&
    /^(?:following|next|same|previous)$/.test(tokens[at + 1]?.lower ?? "");
  return !isTime && !isNext && /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(tokens[at]?.pos ?? "");
}

/** "A motion tabled on Wednesday by the member": at most a day stands between. */
export function isBySoon(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    if (tokens[at]?.lower === "by") return true;
    if (!/^(?:ADP|PROPN|NUM)$/.test(tokens[at]?.pos ?? "")) return false;
  }
  return false;
}
