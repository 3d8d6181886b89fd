// Persons with what stands around their names: "Danish Trade Minister Bo Holm", "Bo Holm, the Danish
// trade minister", "Mr. Holm"; and offices without a name.

import { months, weekdays } from "#model/calendar.ts";
import type { Country } from "#model/event.ts";
import { isBeforeThing, isOfThing } from "./beforeThing.ts";
import type { Gender } from "./draft.ts";
import { isTown, townOf } from "./gazetteer.ts";
import type { Line } from "./line.ts";
import { type Office, officeAt } from "./office.ts";
import { isHonorificAt } from "./honorific.ts";
import { type PersonName, isPersonal, titlesEnd } from "./personName.ts";
import { afterName, nameBehind } from "./afterName.ts";
import { formOf, readEach, readOfStates, readSeveral } from "./readSeveral.ts";
import { isNamedSubject } from "./namedSubject.ts";
import { isOfNext } from "./ofNext.ts";
import { isHeading, isPredicate, sharedCountry } from "./officeAlone.ts";
import type { NameReader, Read } from "./reader.ts";
import { withSender } from "./senderOf.ts";

export function readPerson(line: Line, at: number, name: NameReader): Read | null {
  const read =
    readTitled(line, at, name) ?? readHonorific(line, at, name) ?? readNamed(line, at, name);
  return withSender(line, read);
}

const isNominal = (word: Line["words"][number] | undefined) =>
  word?.capital === true || (word?.joined === true && word.pos === "NOUN");

/** An office and, where there is one, the name it belongs to. */
function readTitled(line: Line, at: number, name: NameReader): Read | null {
  const office = officeAt(line, at);
  if (!office) return null;
  const behind = nameBehind(line, office.to, name);
  if (office.plural)
    return behind
      ? readSeveral(line, office, behind, name)
      : (readEach(line, at, office, name) ?? readOfStates(line, at, office));
  if (behind) {
    const told = afterName(line, behind.to, name);
    const rest = isOfNext(line, office, told, name)
      ? { office: null, country: null, to: behind.to }
      : told;
    return toRead(
      at,
      behind,
      joinOffice(office, rest.office),
      office.country ?? rest.country,
      rest.to,
      null,
    );
  }
  // "the rebel Front": what the front is; "Rebel commander Bo Vik": what he is
  if (line.words[office.to - 1]?.lower === "rebel" && isNominal(line.words[office.to])) return null;
  const twofold = twofoldAt(line, office, name);
  if (twofold)
    return toRead(at, twofold.name, twofold.office, twofold.office.country, twofold.to, null);
  const afterComma = nameAfterComma(line, office, name);
  if (afterComma) {
    // "The mediator, Ana Roca, former president of Peru, left"
    const rest = afterName(line, afterComma.to, name);
    const held = joinOffice(office, rest.office);
    return toRead(at, afterComma, held, office.country ?? rest.country, rest.to, null);
  }
  const article = line.words[at - 1]?.lower ?? "";
  // "Roca’s spokesman", "a spokesman": somebody else than the last spokesman
  const owner = line.words[at - 1]?.possessive === true;
  const definite = !owner && article !== "a" && article !== "an" && article !== "another";
  const backed =
    /^(the|a|an|his|her|its|their|another|this|that|one)$/.test(article) ||
    owner ||
    office.country !== null ||
    (line.words[at]?.capital === true && !/^(our|my|your)$/.test(article));
  const shared = backed ? null : sharedCountry(line, at);
  if (!(backed || shared) || (line.title && !isHeading(line, at, office))) return null;
  if (isPredicate(line, at)) return { drafts: [], to: office.to };
  const own = shared === null ? office : { ...office, country: shared };
  return {
    drafts: [
      { from: at, to: office.to, form: "office", what: { kind: "office", office: own, definite } },
    ],
    to: office.to,
  };
}

/** "State Councillor and Foreign Minister Bo Holm" is one person; after "the" it would be two, but for a deputy. */
function twofoldAt(line: Line, office: Office, name: NameReader) {
  const { words } = line;
  if (words[office.to]?.lower !== "and" || words[office.to - 1]?.possessive) return null;
  if (!words[office.to - 1]?.capital || !words[office.to + 1]?.capital) return null;
  const second = officeAt(line, office.to + 1);
  if (!second || second.plural) return null;
  if (words[office.from - 1]?.lower === "the" && !isDeputyToo(office, second)) return null;
  const behind = nameBehind(line, second.to, name) ?? nameAfterComma(line, second, name);
  if (!behind) return null;
  const rest = afterName(line, behind.to, name);
  const country = office.country ?? second.country ?? rest.country;
  const text = `${office.text} and ${second.text}`;
  return { name: behind, office: { ...office, text, country }, to: rest.to };
}

/** "the Deputy Prime Minister and Minister of Trade" */
function isDeputyToo(one: Office, other: Office): boolean {
  const isDeputy = ({ text }: Office) =>
    /^(?:first |second )?(?:deputy|vice)[ -](?:prime minister|premier)\b/i.test(text);
  return one.head === "minister" && other.head === "minister" && (isDeputy(one) || isDeputy(other));
}

function readHonorific(line: Line, at: number, name: NameReader): Read | null {
  const word = line.words[at];
  // "Lord’s Resistance Army" is no lord
  if (!word || word.possessive || !isHonorificAt(line.words, at)) return null;
  let next = at + 1;
  if (line.words[next]?.text === ".") next += 1;
  while (isHonorificAt(line.words, next)) {
    next += 1;
    if (line.words[next]?.text === ".") next += 1;
  }
  const found = name(line, next);
  if (!found) return withExcellency(line, at, next, name);
  const gender: Gender | null = /^(mr|sir|lord|monsieur|señor|senor|don)$/.test(word.lower)
    ? "he"
    : /^(mrs|ms|miss|lady|dame|madame|mme|señora|senora)$/.test(word.lower)
      ? "she"
      : null;
  const rest = afterName(line, found.to, name);
  return toRead(at, found, rest.office, rest.country, rest.to, gender);
}

/** "H.E. President Bo Holm", "the Honourable Minister Ana Roca": behind the honorific an office. */
function withExcellency(line: Line, at: number, next: number, name: NameReader): Read | null {
  const read = readTitled(line, next, name);
  const [draft, more] = read?.drafts ?? [];
  if (!read || !draft || more || draft.what.kind !== "person") return null;
  return { drafts: [{ ...draft, from: at, headFrom: draft.headFrom ?? draft.from }], to: read.to };
}

function readNamed(line: Line, at: number, name: NameReader): Read | null {
  const { words, terms } = line;
  const found = terms[at];
  // "Egyptian Samir Naguib", "Egypt’s Samir Naguib"
  const owned = words[(found?.end ?? 1) - 1]?.possessive === true;
  const code = owned
    ? (found?.term.state ?? found?.term.seat)?.code
    : words[found?.end ?? at]?.joined && found?.term.adjective;
  if (found && code) {
    const behind = name(line, found.end);
    if (
      behind &&
      (behind.parts.length > 1 || (owned && isCalled(line, behind))) &&
      isPersonal(behind) &&
      !isBeforeThing(line, behind.to)
    ) {
      const rest = afterName(line, behind.to, name);
      return toRead(at, behind, rest.office, code, rest.to, null);
    }
  }
  const own = name(line, at);
  if (!own || !isPersonal(own)) return null;
  if (isOfThing(line, own) || (own.parts.length === 1 && terms[at]?.term.seat)) return null;
  const rest = afterName(line, own.to, name);
  return toRead(at, own, rest.office, rest.country, rest.to, null);
}

/** "Peru’s Roca met": one name is enough where its owner does or is something; no town, no acronym. */
function isCalled({ words, terms, title }: Line, { from, to, text }: PersonName): boolean {
  const next = words[to];
  const acts = /^(VERB|AUX)$/.test(next?.pos ?? "") || /^(and|,)$/.test(next?.text ?? "");
  return acts && !title && !terms[from] && /^\p{Lu}\p{Ll}+$/u.test(text) && !townOf(text, null);
}

function toRead(
  from: number,
  name: PersonName,
  office: Office | null,
  country: Country | null,
  to: number,
  gender: Gender | null,
): Read {
  const what = { kind: "person" as const, name, office, country, gender };
  const draft = { from, to, headFrom: name.from, headTo: name.to, form: formOf(name), what };
  return { drafts: [draft], to };
}

/** "the Danish trade minister, Bo Holm, said". */
function nameAfterComma(line: Line, office: Office, name: NameReader): PersonName | null {
  const { words } = line;
  if (words[office.to - 1]?.possessive) return null;
  // "the envoy to the region, Bo Holm, …": what stands between is short
  let comma = office.to;
  if (/^(to|for|in|at|of|on)$/.test(words[comma]?.lower ?? ""))
    while (comma < office.to + 6 && words[comma] && !words[comma]?.sign) comma += 1;
  if (words[comma]?.text !== ",") return null;
  // "the Danish leader, Prime Minister Roca,": one office by two names
  const held = both.test(office.text) ? officeAt(line, comma + 1) : null;
  const from = titlesEnd(line, held?.to ?? comma + 1);
  const found = name(line, from);
  // one name is enough behind a title: ", Mullah Holm,"
  if (!found || !isPersonal(found)) return null;
  if (found.parts.length < 2 && from === comma + 1 && !isMononym(line, office, found)) return null;
  const after = words[found.to];
  // "expelled Peru's envoy on Monday, Foreign Minister Holm said": who says so has an office of his own
  const ownOffice = officeAt(line, comma + 1);
  if (ownOffice && ownOffice.to === found.from && /^(?:said|says)$/.test(after?.lower ?? ""))
    return null;
  // "the minister, Bo Holm and Ana Roca": a list; "the minister, Bo Holm and the Danish envoy": his name
  const isBesideOther =
    after?.lower === "and" &&
    /^(the|his|her|its)$/.test(words[found.to + 1]?.lower ?? "") &&
    officeAt(line, found.to + 2) !== null;
  // "the foreign minister, H.E. Bo Holm and": a courtesy is only before a name
  const isClosed = /^(,|\.|;|—|–|\)|who|said|told)$/.test(after?.lower ?? ".");
  const isTold = isClosed || isBesideOther || from > comma + 1;
  return isTold || isNamedSubject(line, office.from, found.to) ? found : null;
}

/** "Their leader, Vikanda, signed": between commas, before a verb, and no place. */
function isMononym({ words, terms }: Line, office: Office, { from, to }: PersonName): boolean {
  const behind = words[to + 1]?.pos === "ADV" ? words[to + 2] : words[to + 1];
  return (
    from === office.to + 1 &&
    (/^(?:the|their|its|his|her)$/.test(words[office.from - 1]?.lower ?? "") ||
      words[office.from - 1]?.possessive === true) &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(words[from]?.text ?? "") &&
    !terms[from] &&
    !isTown(words[from]?.text ?? "") &&
    !calendar.has(words[from]?.text ?? "") &&
    words[to]?.text === "," &&
    /^(?:VERB|AUX)$/.test(behind?.pos ?? "")
  );
}

const calendar: ReadonlySet<string> = new Set([...months, ...weekdays]);

const both = /\b(?:pontiff|leader|monarch|ruler|sovereign|head of state)$/i;
const courtesies = /^(lord|prince|princess|sheikh|king|queen)$/i;

function joinOffice(before: Office, after: Office | null): Office {
  if (!after?.powerful) return before;
  // "Lord Holm, the NATO secretary general"
  return before.powerful && !courtesies.test(before.text) ? before : after;
}
