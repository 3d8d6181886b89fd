// Whom an office without a name means: "the minister", "the top US diplomat", "a spokesman".

import type { Country } from "#model/event.ts";
import type { Figure } from "./cast.ts";
import { fieldOf } from "./counterpart.ts";
import { isCalling } from "./calling.ts";
import { domainOf } from "./domain.ts";
import type { Draft } from "./draft.ts";
import type { Office } from "./office.ts";
import { bareBefore, isOtherIn, isRulerHere, rulerAhead } from "./rulerTold.ts";
import { isMetByHolder } from "./metByHolder.ts";
import { isPartner } from "./partner.ts";
import { postedBefore } from "./postedBefore.ts";
import { ownerTold } from "./ownerTold.ts";
import { speakerState } from "./stateOfDoer.ts";
import { type Story, isQuoted, lastTold, personAhead, toldIn } from "./story.ts";
import { isElsewhere } from "./elsewhere.ts";
import { isToldOnlyOf } from "./toldOnlyOf.ts";
import { adjectiveOf } from "./vocabulary.ts";

/** The last person whose office holds these words; else somebody unnamed. */
export function holderOf(story: Story, draft: Draft, office: Office, definite: boolean): Figure {
  const { cast } = story;
  // "The premier met his host, President Roca": who does something is not told of ahead
  const acts = /^(VERB|AUX)$/.test(story.lines[draft.line]?.words[draft.to]?.pos ?? "");
  const opening =
    draft.from < 4 && !acts && !isActedOn(story, draft) ? personAhead(story, draft) : null;
  if (opening) {
    const isField = office.powerful && fieldOf(opening) === null && domainOf(office.text) !== null;
    // "The UN envoy for Yemen, Swedish diplomat Karin Holm"
    if (isField || opening.offices.every(({ text }) => isCalling(text)))
      cast.appoint(opening, office);
    opening.country ??= office.country;
    return opening;
  }
  const there = office.country === null ? placeTold(story, draft) : null;
  if (there) return holderOf(story, draft, { ...office, country: there }, false);
  const owner = office.country === null ? ownerTold(story, draft) : null;
  if (owner) {
    const own = cast.holders.findLast((one) => one.country === owner && holds(one, office));
    return own ?? cast.unnamed(`${adjectiveOf(owner)} ${office.text}`, office, owner);
  }
  const told = definite
    ? (lastHolder(story, draft, office) ?? headedHolder(story, draft, office))
    : aheadHolder(story, draft, office);
  const holder =
    told ??
    // "No Danish leader had done so": nobody is meant
    (isNoLeader(story, draft, office) ? null : rulerAhead(story, draft, office)) ??
    (definite ? (bareBefore(story, draft, office) ?? postedBefore(story, draft, office)) : null);
  if (holder) {
    if (!office.countryAfter) holder.country ??= office.country;
    return holder;
  }
  const { country, text } = office;
  const prefix =
    country === null || text.includes(adjectiveOf(country)) ? "" : `${adjectiveOf(country)} `;
  const name = office.countryAfter && country !== null ? office.whole : `${prefix}${text}`;
  return cast.unnamed(name, office, country);
}

/** "Peru expelled the envoy on Monday, Foreign Minister Holm said": whom another acts on is not who speaks behind it. */
function isActedOn(story: Story, { line, from }: Draft): boolean {
  const words = story.lines[line]?.words ?? [];
  return toldIn(story, line).some(
    ({ draft }) => draft.to < from && words[draft.to]?.pos === "VERB",
  );
}

function isNoLeader({ lines }: Story, { line, from }: Draft, { text }: Office): boolean {
  const words = lines[line]?.words ?? [];
  const isThe = [words[from], words[from - 1]].some((word) => word?.lower === "the");
  return /^leader$/i.test(text) && !isThe;
}

/** "And on Peru? The foreign minister there said": of the state told last. */
function placeTold(story: Story, { line, to }: Draft): Country | null {
  if (story.lines[line]?.words[to]?.lower !== "there") return null;
  const told = lastTold(story, line, ({ figures: [one] }) => one?.sort === "state", 2);
  return told?.figures[0]?.country ?? null;
}

/** "A NATO envoy flew in", says a lede, and names its one envoy further on. */
function aheadHolder({ cast }: Story, { line }: Draft, office: Office): Figure | null {
  if (line > ledeLines || !/^(?:envoy|mediator|negotiator)$/.test(office.head)) return null;
  const fitting = cast.holders.filter(
    (figure) =>
      figure.named &&
      (office.country === null || figure.country === null || figure.country === office.country) &&
      figure.offices.some(({ head }) => head === office.head),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

const ledeLines = 4;

/** "AU mediator meets rebels", "OAS chief to visit Peru", says a headline, and the story names him. */
function headedHolder(story: Story, draft: Draft, office: Office): Figure | null {
  const line = story.lines[draft.line];
  if (line?.sentence.zone !== "headline" || office.country !== null || office.plural) return null;
  const body = line.terms[draft.from]?.term.body;
  if (!body) return null;
  if (!/^(?:chief|head|boss|leader)$/.test(office.head)) return aheadHolder(story, draft, office);
  const names = [body.name, ...body.others];
  const chiefs = story.cast.holders.filter(
    ({ named, offices }) =>
      named &&
      offices.some(
        ({ text }) =>
          /secretary.general|chief|head|president|chair/i.test(text) &&
          names.some((name) => text.includes(name)),
      ),
  );
  return chiefs.length === 1 ? (chiefs[0] ?? null) : null;
}

function lastHolder(story: Story, draft: Draft, office: Office): Figure | null {
  const { line } = draft;
  const all = story.cast.holders.filter(
    (figure) =>
      isOfCountry(figure, office) &&
      !isElsewhere(story, draft, figure, office) &&
      holds(figure, office) &&
      !isRulerHere(story, figure, office) &&
      !isBeside(story, draft, figure, office) &&
      !isNamedBy(story, draft, figure) &&
      !isMetByHolder(story, draft, figure, office) &&
      !(office.housed && figure.country === null && isToldOnlyOf(story, figure)),
  );
  const sure = all.filter(({ country }) => country !== null && country === office.country);
  const fitting = present(sure.length > 0 ? sure : all, office);
  // "the minister" is no prime minister where another minister is told
  const plain = /^minister$/i.test(office.text)
    ? fitting.filter(({ offices }) => !offices.some(({ text }) => /prime/i.test(text)))
    : [];
  // "the special envoy" is an envoy of whom nobody said so, where no other is called that
  const special = fitting.filter(({ offices }) => offices.some(({ text }) => isSpecial(text)));
  const narrow = isSpecial(office.text) && special.length > 0 ? special : fitting;
  const holders = plain.length > 0 ? plain : narrow;
  const own = ownHolder(story, holders, office) ?? ofSpeaker(story, draft, holders, office);
  // The Secretary-General of a UN text is not the one of a league that is named further on.
  const isStrict = office.housed && !/president/i.test(office.text);
  if (own || (isStrict && sure.length === 0)) return own;
  const told = lastTold(story, line, ({ figures }) =>
    figures.length === 1 && figures[0] ? holders.includes(figures[0]) : false,
  );
  if (told) return told.figures[0] ?? null;
  // "The President spoke with President Roca": two, of whom the first is the house's.
  if (office.housed) return holders.find((one) => opensText(story, one)) ?? null;
  // "Panama summoned the Peruvian ambassador": a state has many, and one that is named further on is another
  if (line > ledeLines && isPosted.test(office.head)) return null;
  const mayBe = (one: Figure) => office.country === null || one.country === office.country;
  return holders.find((one) => mayBe(one) && !isOtherIn(story, line, one)) ?? null;
}

/** "Peruvian officials said the president would go": theirs. */
function ofSpeaker(story: Story, draft: Draft, holders: readonly Figure[], office: Office) {
  const home = office.country === null ? speakerState(story, draft) : null;
  const theirs = holders.filter(({ country }) => home !== null && country === home);
  return theirs.length === 1 ? (theirs[0] ?? null) : null;
}

const isPosted = /^(?:ambassador|envoy|consul|commissioner|attach[eé]|representative)$/i;

/** "Foreign Minister Holm met Peru's foreign minister": whose state goes without saying is not of the one that is told. */
function isBeside(story: Story, { line, to }: Draft, figure: Figure, { country }: Office): boolean {
  if (country === null || figure.country !== null) return false;
  // "Holm called him before she left, and the US leader invited him": she does
  if (/^(?:VERB|AUX)$/.test(story.lines[line]?.words[to]?.pos ?? "")) return false;
  return toldIn(story, line).some(({ figures }) => figures.includes(figure));
}

/** "“I spoke to President Roca,” the president said": whom a voice names is another. */
function isNamedBy(story: Story, draft: Draft, figure: Figure): boolean {
  if (isQuoted(story, draft)) return false;
  return toldIn(story, draft.line).some(
    (told) =>
      told.draft.what.kind === "person" &&
      told.figures.includes(figure) &&
      isQuoted(story, told.draft),
  );
}

/** "efforts by former Secretary-General Roca. The Secretary-General met …": who holds it now, where one is told. */
function present(holders: readonly Figure[], { text }: Office): readonly Figure[] {
  if (past.test(text)) return holders;
  const now = holders.filter(({ offices }) => offices.some((one) => !past.test(one.text)));
  return now.length > 0 ? now : holders;
}

const isSpecial = (text: string) => /\bspecial\b/i.test(text);
const past = /^(?:former|ex|late|then)\b/i;

/** "President Holm spoke today with …": under a head of "the President’s calls" the first who acts is he. */
function opensText({ cast, drafts, lines }: Story, holder: Figure): boolean {
  const lede = lines.findIndex(
    ({ sentence }) => sentence.zone === "body" && /[.!?]$/.test(sentence.tokens.at(-1)?.text ?? ""),
  );
  return (drafts[lede] ?? []).some(
    ({ what, from }) =>
      what.kind === "person" && from === 0 && cast.called(what.name.parts).includes(holder),
  );
}

/** "the President" with a capital, as offices write of their own: the first whose country goes without saying. */
function ownHolder(story: Story, holders: readonly Figure[], office: Office) {
  const { text, country, housed = false } = office;
  if ((country !== null && !housed) || !/^\p{Lu}/u.test(text)) return null;
  const own = holders.filter(
    (figure) => figure.country === null && figure.named && !isPartner(story, figure, holders),
  );
  if (own.length === 0) return null;
  for (const line of story.told)
    for (const { figures } of line) if (figures[0] && own.includes(figures[0])) return figures[0];
  return null;
}

/** Of an opposition, a party, rebels: leads, but no state. */
const isAgainst = ({ offices }: Figure) =>
  offices.length > 0 &&
  offices.every(({ text }) =>
    /\b(?:opposition|rebel|separatist|guerrilla|militia|party|protest)\b.*leader/i.test(text),
  );

function holds(figure: Figure, asked: Office): boolean {
  // "the top Danish diplomat" is the foreign minister
  const field = domainOf(asked.text);
  if (/diplomat/i.test(asked.head)) return field === "foreign" && fieldOf(figure) === "foreign";
  // "the Danish leader" is none of its opposition
  if (/^leader$/i.test(asked.text) && asked.country && isAgainst(figure)) return false;
  // "the UN chief", "the Danish leader"
  if (
    /^(chief|head|leader|boss)$/i.test(asked.text) &&
    asked.country &&
    asked.country === figure.country
  )
    return (
      fieldOf(figure) === "head" ||
      figure.offices.some(({ text }) => /secretary.general|chief|head|president|chair/i.test(text))
    );
  // the one Secretary-General of whom no body is told
  if (asked.country === "UN" && /^chief$/i.test(asked.text) && figure.country === null)
    return figure.offices.some(({ text }) => /^secretary[- ]general$/i.test(text));
  const isSent = /^(?:envoy|representative)$/.test(asked.head);
  const wanted = wordsOf(asked).filter((word) => !(isSent && word === "special"));
  return figure.offices.some((own) => {
    const has = wordsOf(own);
    // "the Secretary" is the one of state, and no secretary general
    if (wanted.length === 1 && wanted[0] === "secretary" && lower.test(own.text)) return false;
    return (
      wanted.every((word) => has.includes(word)) &&
      isVice(own) === isVice(asked) &&
      isHigh(own) === isHigh(asked) &&
      leads(own, asked)
    );
  });
}

const lower = /general|press|permanent|private|executive|first|party|foreign|home/i;

/** The spokeswoman for the Secretary-General is not "the Secretary-General". */
function leads(own: Office, asked: Office): boolean {
  const [front = ""] = own.text.split(/ (?:for|to|of) /);
  return (
    own.head === asked.head ||
    asked.head === "pontiff" ||
    toKey(front).includes(asked.head === "premier" ? "minister" : asked.head)
  );
}

const known = new WeakMap<Office, readonly string[]>();

/** The key of an office's text: each is asked for by every mention of an office. */
function wordsOf(office: Office): readonly string[] {
  const before = known.get(office);
  if (before) return before;
  const words = toKey(office.text);
  known.set(office, words);
  return words;
}

function toKey(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/^(former|ex|then|acting|outgoing|incoming)[ -]/, "")
    .replace(/\bpremier\b|^pm$/, "prime minister")
    .replace(/^pontiff$/, "pope")
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== "" && word !== "of" && word !== "the");
}

const isVice = ({ text }: Office) => /\b(vice|deputy|assistant|under)\b/i.test(text);

/** "the Eritrean Commissioner" is no High Commissioner. */
const isHigh = ({ text }: Office) => /\bhigh\b/i.test(text);

function isOfCountry({ country }: Figure, office: Office): boolean {
  if (office.country === null || country === office.country) return true;
  return country === null && !office.countryAfter;
}
