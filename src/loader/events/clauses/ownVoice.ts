// The "we" of a government's own text: "U.S. Department of State", says its head, and "we have suspended …".

import { covers, type Span } from "#model/span.ts";
import type { Document, Sentence, Token } from "../../article/document.ts";
import type { Entity, Mention, Names } from "../../names/name.ts";
import { houseOf } from "../../names/house.ts";
import { toClauses } from "./clauses.ts";
import { hasLabel, labelsOf, peopleByEnd, speakerIn } from "./speakerLabel.ts";
import { partnersOf } from "./partners.ts";
import { quotedIn, quotedVoices } from "./quotedVoice.ts";
import { gather } from "../../gather.ts";

const offices =
  /\b(?:department of state|state department|(?:ministry|department|office) (?:of|for) (?:the )?(?:foreign|external)|foreign (?:office|ministry)|government|white house|statement by|prime minister['’]s office)\b/i;

/** Whose text it is: the state in a head that names an office of it and tells nothing; null for a newspaper's. */
function voiceOf(document: Document, names: Names): Entity | null {
  const heads = document.sentences
    .slice(0, 4)
    .filter(({ zone }) => /^(?:headline|dek)$/.test(zone));
  const { text } = document.article;
  for (const head of heads) {
    if (!offices.test(text.slice(head.start, head.end)) || toClauses(head).length > 0) continue;
    const mention = names.mentions.find((m) => m.sentence === head.index && countryOf(names, m));
    const country = mention && countryOf(names, mention);
    const state = country && stateOf(names, country);
    if (state) return state;
  }
  return signersOf(document, names) ?? spokenFor(document, names) ?? briefedBy(document, names);
}

/** "THE WHITE HOUSE", and under it what its people answer: the state whose office it is. */
function briefedBy(document: Document, names: Names): Entity | null {
  const country = houseOf(document)?.country;
  if (!country || labelsOf(document, names).size < 2) return null;
  return stateOf(names, country);
}

/** "Foreign Ministry Spokesperson Roca’s Press Conference": the state whose paper it is. */
function spokenFor(document: Document, names: Names): Entity | null {
  const { article, sentences } = document;
  const [head] = sentences;
  if (!head || !spoke.test(article.text.slice(head.start, head.end))) return null;
  const country = houseOf(document)?.country;
  return country ? stateOf(names, country) : mostTold(names);
}

/** A spokeswoman of the foreign ministry who is asked about everything: the state told twice as often as any other. */
function mostTold(names: Names): Entity | null {
  const counts = new Map<Entity, number>();
  for (const mention of names.mentions) {
    const one = entityOf(names, mention);
    if (one?.sort === "state") counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && first[1] > 2 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

function stateOf({ entities }: Names, country: Entity["country"]): Entity | null {
  return entities.find((one) => one.sort === "state" && one.country === country) ?? null;
}

/** "We, the G7 Foreign Ministers, met": the body that a communiqué speaks for; null where it names none first. */
function signersOf({ article: { text }, sentences }: Document, names: Names): Entity | null {
  const opening = sentences
    .slice(0, headLines)
    .find((one) => /^(?:\d+\.? )?We, the\b/.test(text.slice(one.start, one.end)));
  const first = opening && names.mentions.find((m) => m.sentence === opening.index);
  const entity = first && entityOf(names, first);
  return entity?.sort === "body" ? entity : null;
}

function countryOf(names: Names, { entities: [id = -1] }: Mention): Entity["country"] {
  return names.entities[id]?.country ?? null;
}

/** Who speaks as "I": the person whose statement the head or the first line says it is; null where it says none. */
function authorOf(document: Document, names: Names): Entity | null {
  const { text } = document.article;
  for (const { index, start, end, zone } of document.sentences.slice(0, headLines)) {
    const people = names.mentions.filter((m) => m.sentence === index && isNamed(names, m));
    const [author] = people;
    if (zone === "headline") {
      const by = ofOffice.exec(text.slice(start, end))?.[0].length ?? -1;
      const office = names.mentions.find((m) => m.start === start + by && m.form === "office");
      const giver = office ?? names.mentions.find((m) => isGiver(text, m, { start, end }));
      if (giver) return entityOf(names, giver);
    }
    if (!author) continue;
    const before = text.slice(start, author.start);
    const isLine = zone !== "body" || entityOf(names, author)?.office !== null;
    const alone = isLine && author.start === start && author.end === end;
    const isHead = zone !== "body" || !/\p{Ll}/u.test(before);
    const held = isHead && author.end === end && post.test(before);
    if (alone || held || isSigned(text.slice(start, end), before) || written.test(before))
      return entityOf(names, author);
    const speaker = zone !== "body" && people.find((m) => spoke.test(text.slice(start, m.end)));
    if (speaker && occasion.test(text.slice(speaker.end, end))) return entityOf(names, speaker);
    const given = /\b(?:made|issued|delivered|gave|released) the following\b/.exec(
      text.slice(start, end),
    );
    const giver = given && people.findLast((m) => m.end <= start + given.index);
    if (giver) return entityOf(names, giver);
  }
  return null;
}

/** "Report of the Secretary-General on …": whoever holds that office. */
const ofOffice =
  /^(?:(?:First|Second|Third|Final|Special|Joint) )?(?:Report|Statement|Remarks|Message|Letter|Address|Note) (?:of|by|from) the /;

/** "Director General’s Introductory Statement to the Board", "Minister Ana Roca: Address to Parliament" */
function isGiver(text: string, { sort, start, end }: Mention, head: Span): boolean {
  if (sort !== "person" || text.slice(head.start, start).trim() !== "") return false;
  return end < head.end && givenBy.test(text.slice(end, head.end));
}

const givenBy =
  /^(?:['’]s? (?:\p{L}+ ){0,2}|: (?:\p{L}+ ){0,2})(?:statement|address|speech|remarks)\b/iu;

/** "MINISTER FOR FOREIGN AFFAIRS", before the name that ends the line. */
const post =
  /^(?:the )?(?:(?:prime|deputy|foreign|acting|assistant) )*(?:minister|secretary|commissioner|ambassador|president|chancellor)\b[^.:;]*$/i;

/** "Statement by Ana Roca", "Transcript of doorstop interview by …" */
const written =
  /\b(?:statement|remarks|message|address|speech|press conference|interview|letter|intervention)(?: [a-z]+){0,3} (?:by|of|from|with) [^,]*$/i;

/** "The Hon Bo Holm MP, Minister for Trade": a line that is a person with an office, and tells nothing. */
function isSigned(line: string, before: string): boolean {
  return (
    line.length < 120 &&
    /^(?:the )?(?:(?:Rt\.? |Right )?Hon(?:ou?rable)?\.?|Senator(?: the Hon\.?)?|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Sir|H\.?E\.?)?\s*$/i.test(
      before,
    ) &&
    // "The Hon Ana Roca, MP" over a line with her office, or the office beside her
    (/\bHon\b[^,:;]{3,40},? M\.?P\.?$/i.test(line) ||
      /,? (?:M\.?P\.?,? )?(?:Prime |Deputy |Foreign )?(?:Minister|Secretary|Commissioner|Ambassador|President|Representative)\b[^.:;]*$/i.test(
        line,
      ))
  );
}

/** "Foreign Ministry Spokesperson Ana Roca’s Regular Press Conference" */
const spoke = /\bspokes(?:person|man|woman)\b/i;
const occasion = /\b(?:press conference|briefing|remarks|answers?|comments?|statement)\b/i;

const headLines = 6;

const entityOf = (names: Names, { entities: [id = -1] }: Mention) => names.entities[id] ?? null;

function isNamed(names: Names, mention: Mention): boolean {
  const entity = entityOf(names, mention);
  return mention.entities.length === 1 && entity?.sort === "person" && entity.named;
}

/** "Prime Minister Ana Roca: …", "MR. VIK: …": who speaks in a paragraph and those below it, by paragraph; null where it is nobody known. */
function speakersOf(document: Document, names: Names): ReadonlyMap<number, Entity | null> {
  const speakers = new Map<number, Entity | null>();
  const { text, paragraphs } = document.article;
  const people = peopleByEnd(names);
  let speaker: Entity | null | undefined;
  for (const [index, { start, end, zone }] of paragraphs.entries()) {
    if (zone !== "body") continue;
    const head = text.slice(start, Math.min(end, start + 80));
    const mention = speakerIn(head, start, people);
    if (mention) speaker = isNamed(names, mention) ? entityOf(names, mention) : null;
    else if (hasLabel(head) || asks.test(head)) speaker = null;
    if (speaker !== undefined) speakers.set(index, speaker);
  }
  return speakers;
}

/** "Q Dan, is it true": nobody knows who asks. */
const asks = /^Q[:. ] *\p{Lu}/u;

/**
 * What tells of each sentence whom its "I" and "we" mean.
 * @param statements by paragraph: who speaks there
 */
export function listen(
  document: Document,
  names: Names,
  statements: ReadonlyMap<number, Entity | null>,
): (sentence: Sentence) => readonly Mention[] {
  const voice = voiceOf(document, names);
  const author = authorOf(document, names);
  const speakers = speakersOf(document, names);
  const speakerOf = ({ paragraph }: Sentence) => {
    const speaker = speakers.get(paragraph);
    return statements.get(paragraph) ?? (speaker === undefined ? author : speaker);
  };
  const isSpoken = author !== null || speakers.size + statements.size > 0;
  const partners = isSpoken ? partnersOf(document, names, speakerOf) : nobody;
  const quoted = quotedVoices(document, names);
  return (sentence) => {
    const said = quoted.get(sentence.index);
    if (said) return quotedIn(sentence, said);
    if (isAsked(document, sentence)) return [];
    const speaker = speakerOf(sentence);
    const we = voice ?? (speaker && stateLed(names, speaker));
    return heardIn(sentence, we, speaker, partners.get(sentence.index));
  };
}

const nobody: ReadonlyMap<number, Entity> = new Map();

/** "QUESTION: We heard that it was off.": no state says so. */
function isAsked({ article: { text, paragraphs } }: Document, { paragraph }: Sentence): boolean {
  const start = paragraphs[paragraph]?.start ?? 0;
  return questions.test(text.slice(start, start + 20));
}

const questions =
  /^(?:Q(?=[:. ] *\p{Lu})|(?:QUESTION|Question|REPORTER|Reporter|JOURNALIST|Journalist)\b[^:]{0,6}:)/u;

/** Whose president or minister says "we": the state, where the text names it. */
function stateLed(names: Names, { office, country }: Entity): Entity | null {
  return country !== null && /\b(?:president|premier|minister|chancellor)\b/i.test(office ?? "")
    ? stateOf(names, country)
    : null;
}

/** Each "we", "us", "our" outside a quotation, as a mention of the state that speaks, each "I", "me", "my" as one of the author, who is "we" where no state speaks. */
function heardIn(
  sentence: Sentence,
  voice: Entity | null,
  author: Entity | null,
  partner: Entity | undefined,
): readonly Mention[] {
  if (sentence.zone !== "body") return [];
  // A spokeswoman's "we" is whoever she speaks for.
  const isVoice = /spokes/i.test(author?.office ?? "");
  const we = voice ?? (isVoice ? null : author);
  const heard = sentence.tokens.filter(({ lower }) => voices.has(lower));
  return gather(heard, (token) => {
    const isI = token.lower !== "i" || (token.text === "I" && token.pos === "PRON");
    const who = plural.has(token.lower) ? we : isI ? author : null;
    if (!who || sentence.quotations.some((q) => covers(q, token))) return [];
    const { start, end, lower } = token;
    const span = { start, end, sentence: sentence.index, head: { start, end } };
    if (lower === "we" && author && partner && isJoint(sentence, token))
      return {
        ...span,
        form: "pair",
        entities: [author.id, partner.id],
        sort: "person",
        possessive: false,
      };
    const possessive = lower === "my" || lower === "our";
    // "with my colleague Bo Vik": not with me
    const form = possessive ? "pronoun" : "name";
    return { ...span, form, entities: [who.id], sort: who.sort, possessive };
  });
}

const plural: ReadonlySet<string> = new Set(["we", "us", "our"]);
const voices: ReadonlySet<string> = new Set([...plural, "i", "me", "my"]);

/** "we agreed", "we will meet again": what two do. */
function isJoint({ tokens }: Sentence, token: Token): boolean {
  const at = tokens.indexOf(token);
  const verb = tokens.slice(at + 1, at + 5).find(({ pos }) => pos === "VERB");
  return verb !== undefined && joint.has(verb.lemma);
}

const joint: ReadonlySet<string> = new Set(
  "agree discuss meet talk speak exchange reaffirm decide sign hold share review explore".split(
    " ",
  ),
);
