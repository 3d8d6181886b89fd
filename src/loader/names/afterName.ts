// What stands around a person's name and is about it: "Bo Holm of Norway", "Bo Holm, the Danish trade minister,".

import type { Country } from "#model/event.ts";
import type { Line } from "./line.ts";
import { type Office, officeAt } from "./office.ts";
import { type PersonName, isPersonal, titlesEnd } from "./personName.ts";
import { readCounterpart } from "./readCounterpart.ts";
import { stateBehind } from "./readSeveral.ts";
import type { NameReader, Read } from "./reader.ts";

/** A name with nothing but white space before it, or a short form: "of the Nile Council (NC) Bo Holm". */
export function nameBehind(line: Line, end: number, name: NameReader): PersonName | null {
  const isShort = line.words[end]?.text === "(" && line.words[end + 2]?.text === ")";
  const at = isShort ? end + 3 : end;
  const before = line.words[at - 1];
  const word = line.words[at];
  if (!before || !word || before.possessive) return null;
  if (!/^\s+$/.test(line.text.slice(before.end, word.start))) return null;
  const found = name(line, titlesEnd(line, at));
  // "of the Nile Council (NC) Bo Holm": no one name, which may be a town's
  if (isShort && titlesEnd(line, at) === at && (found?.parts.length ?? 0) < 2) return null;
  return found && isPersonal(found) ? found : null;
}

export interface Rest {
  readonly office: Office | null;
  readonly country: Country | null;
  readonly to: number;
}

/** What follows a name and is about it: "of Japan", ", the Danish trade minister,". */
export function afterName(line: Line, at: number, name: NameReader): Rest {
  const { words } = line;
  const nothing = { office: null, country: null, to: at };
  if (words[at - 1]?.possessive) return nothing;
  const behind = stateBehind(line, at);
  if (behind.country) return { office: null, ...behind };
  if (words[at]?.text !== "," && words[at]?.text !== "(") return nothing;
  const paired = readCounterpart(line, at + 1, name);
  if (
    paired &&
    paired.to < words.length &&
    isSole(paired) &&
    /^[,.]$/.test(words[paired.to]?.text ?? "")
  )
    return { office: null, country: countryOfRead(paired), to: paired.to };
  let next = at + 1;
  if (/^\d/.test(words[next]?.text ?? "") && words[next + 1]?.text === ",") next += 2;
  let article = "";
  while (
    /^(the|a|an|his|her|their|its|one|also|itself|himself|herself|now|who|is|was)$/.test(
      words[next]?.lower ?? "",
    )
  ) {
    article = words[next]?.lower ?? "";
    next += 1;
  }
  if (article === "the") next = wholeEnd(line, next);
  // "Holm, the current AU chairman,", "Holm, current chairman of the AU,"
  const when = words[next]?.lower ?? "";
  if (
    article === ""
      ? when === "current"
      : /^(?:current|outgoing|incoming|rotating|acting)$/.test(when)
  )
    next += 1;
  const people = ofPeople(line, at, next, article);
  if (people) return people;
  const owner = ownerOf(line, next, article, name);
  if (owner) next = owner.to;
  const office = officeAt(line, next);
  if (!office || office.plural || /^(is|was|who)$/.test(article)) return nothing;
  // "Holm, Prime Minister Roca": a list, not an apposition
  if (nameBehind(line, office.to, name)) return nothing;
  // "the former minister and leader of …": two offices of one person
  const more = words[office.to]?.lower === "and" ? officeAt(line, office.to + 1) : null;
  const second = more && !more.plural && !nameBehind(line, more.to, name) ? more.to : office.to;
  const to = kinEnd(line, second, name);
  const after = words[to];
  const closes = !after || /^[,.;:)—–“"-]$/.test(after.text);
  const isOne = article === "a" || article === "an";
  const own = office.country !== null || isOne || office.to - next > 3;
  // "Holm, the premier of Peru said": not so without the article
  const says = /^(VERB|AUX)$/.test(after?.pos ?? "") && (article !== "" || !office.countryAfter);
  const suffers = isOne && isSuffering(line, to);
  // "Holm, the Secretary-General's Special Envoy for the Andes,": whatever it is for
  const isFor =
    owner !== null && isSent.test(office.head) && /^(?:for|on)$/.test(after?.lower ?? "");
  if (!closes && !suffers && !isFor && (!own || says || owner)) return nothing;
  return { office, country: office.country ?? more?.country ?? owner?.country ?? null, to };
}

const isSent = /^(?:envoy|representative|coordinator|adviser|advisor|mediator|rapporteur)$/i;

/** "Holm, the alliance's special envoy,", "Holm, the breakaway region's premier,": behind whose he is; `at` elsewhere. */
function wholeEnd({ words, terms }: Line, at: number): number {
  let whole = at;
  while (whole < at + 2 && isPlainWord(words[whole]) && !terms[whole]) whole += 1;
  const { possessive = false, lower = "" } = words[whole] ?? {};
  return possessive && wholes.has(lower) ? whole + 1 : at;
}

/** "breakaway", "island": small, and owning nothing. */
const isPlainWord = (word: Line["words"][number] | undefined) =>
  word !== undefined && !word.possessive && !word.capital && /^(?:ADJ|NOUN)$/.test(word.pos);

/** "Holm, the army's commander and son of President Roca,": behind her name; `at` where no kin is told. */
function kinEnd(line: Line, at: number, name: NameReader): number {
  const { words } = line;
  const isKin =
    words[at]?.lower === "and" &&
    /^(?:son|daughter|brother|sister|wife|husband|cousin|nephew|niece)$/.test(
      words[at + 1]?.lower ?? "",
    ) &&
    words[at + 2]?.lower === "of";
  if (!isKin) return at;
  const held = officeAt(line, at + 3);
  return name(line, titlesEnd(line, held?.to ?? at + 3))?.to ?? at;
}

/** "Holm, the secretary-general's special envoy,", "Holm, Roca's envoy,": whose office stands behind. */
function ownerOf(line: Line, at: number, article: string, name: NameReader) {
  const holder = article === "" || article === "the" ? officeAt(line, at) : null;
  if (holder && line.words[holder.to - 1]?.possessive && officeAt(line, holder.to)) return holder;
  // "Holm, Secretary-General Roca's special envoy,"
  const held = holder && !holder.plural ? name(line, titlesEnd(line, holder.to)) : null;
  if (holder && held && line.words[held.to - 1]?.possessive && officeAt(line, held.to))
    return { to: held.to, country: holder.country };
  const owner = article === "" ? name(line, at) : null;
  if (!owner || !line.words[owner.to - 1]?.possessive || line.terms[at]) return null;
  return isPersonal(owner) ? { to: owner.to, country: null } : null;
}

/** "Holm, a Peruvian-Chilean who", "Holm, a Peruvian,": of which people, and nobody else. */
function ofPeople({ words, terms }: Line, at: number, next: number, article: string): Rest | null {
  const found = terms[next];
  const country = found?.term.adjective;
  if (!found || !country || !/^an?$/.test(article) || words[found.end - 1]?.possessive) return null;
  const second = words[found.end]?.text === "-" ? terms[found.end + 1] : null;
  const to = second?.term.adjective ? second.end : found.end;
  return to > at && /^(?:who|,|\.|\)|born|aged)$/.test(words[to]?.lower ?? "")
    ? { office: null, country, to }
    : null;
}

/** "Holm, a former officer accused of desertion,": not "Holm, a minister said". */
function isSuffering({ words }: Line, at: number): boolean {
  return (
    suffered.test(words[at]?.lower ?? "") &&
    /^(?:of|by|for|as|in|to|with|from|on|at)$/.test(words[at + 1]?.lower ?? "")
  );
}

const suffered =
  /^(?:accused|appointed|arrested|backed|based|believed|captured|charged|chosen|convicted|credited|deposed|detained|elected|exiled|held|jailed|killed|known|named|ousted|picked|seen|sent|suspected|trained|wanted|wounded)$/;

/** What has envoys and chiefs, told by a common noun. */
const wholes: ReadonlySet<string> = new Set(
  "alliance bloc organization organisation union group movement party country kingdom nation republic government body commission council agency mission league junta state region island islands territory province enclave emirate sultanate principality archipelago federation".split(
    " ",
  ),
);

/** ", his Peruvian counterpart,": with no name of its own. */
function isSole({ drafts: [draft] }: Read): boolean {
  return draft?.what.kind === "counterpart" && draft.what.name === null && !draft.what.plural;
}

function countryOfRead({ drafts: [draft] }: Read): Country | null {
  return draft?.what.kind === "counterpart" ? draft.what.country : null;
}
