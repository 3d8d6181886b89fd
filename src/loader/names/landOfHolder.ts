// Whose president "President Roca" is, where no word beside his name says so but those right before do.

import type { Country } from "#model/event.ts";
import { indicesOf } from "../gather.ts";
import type { Draft } from "./draft.ts";
import { fieldOf } from "./counterpart.ts";
import { domainOf } from "./domain.ts";
import { ofOneCabinet } from "./ofOneCabinet.ts";
import { ownerTold } from "./ownerTold.ts";
import type { Line } from "./line.ts";
import type { Office } from "./office.ts";
import { landOfOwnHead } from "./ownHead.ts";
import { lineBefore } from "./setting.ts";
import { subjectState } from "./stateOfDoer.ts";
import { isBehindPreposition, isPerson, type Story, toldIn } from "./story.ts";

/** The land of whoever holds an office that every state has; null where the words around do not settle it. */
export function landOfHolder(story: Story, draft: Draft, office: Office): Country | null {
  if (office.country !== null || office.plural) return null;
  const beside = ofOneCabinet(story, draft, office);
  if (beside || !ofState.test(office.text)) return beside;
  const own = ownerTold(story, draft);
  if (own) return own;
  const land =
    goingOn(story, draft, office) ?? hostOf(story, draft, office) ?? landOfOwnHead(story, draft);
  if (land === null || !/^[A-Z]{2}$/.test(land) || /^(?:EU|UN)$/.test(land)) return null;
  const isAbroad = story.home !== null && story.home !== land;
  return isAbroad || mayBeUs(story, office, land) || isTaken(story, office, land) ? null : land;
}

const ofState =
  /^(?:president|prime minister|premier|pm|king|queen|emir|sultan|chancellor|foreign minister|(?:defen[cs]e|interior|finance|trade|justice) minister)$/i;
const heads = /^(?:president|prime minister|premier|pm|king|queen|emir|sultan|chancellor)$/i;

/** "Peru closed its border. Foreign Minister Ana Roca said": of the state that did what the sentence before tells. */
function goingOn(story: Story, draft: Draft, { text }: Office): Country | null {
  const before = lineBefore(story, draft);
  const own = story.lines[draft.line];
  if (!before || !own || draft.from > 1 || draft.possessive) return null;
  let verb = draft.to;
  while (/^(?:AUX|ADV)$/.test(own.words[verb]?.pos ?? "")) verb += 1;
  if (own.words[verb]?.pos !== "VERB") return null;
  const first = toldIn(story, draft.line - 1).find(
    (told) => !told.draft.possessive && !isBehindPreposition(story, told.draft),
  );
  const [figure, more] = first?.figures ?? [];
  if (!figure || more || !/^(?:state|body)$/.test(figure.sort)) return null;
  const lands = landsIn(before);
  const [one, other, third] = lands;
  const doer = subjectState(story, draft.line - 1);
  if (doer === null || /^(?:EU|UN)$/.test(doer))
    // "The World Bank gave Peru a loan. Premier Ana Roca said"; but a union has a president, too
    return other === undefined && !/^president$/i.test(text) ? (one ?? null) : null;
  if (other === undefined)
    return judging.has(own.words[verb]?.lemma ?? "") || (one ?? doer) !== doer ? null : doer;
  if (third !== undefined || !lands.includes(doer)) return null;
  // "Peru closed its border with Chile. President Roca told the Chilean envoy": who is told of is the other
  const facing = landsIn(own).filter((land) => lands.includes(land));
  return facing.length === 1 ? (lands.find((land) => land !== facing[0]) ?? null) : null;
}

/** What one does to the step of another: "Peru signed the accord. President Vik hailed it" */
const judging: ReadonlySet<string> = new Set(
  `hail praise welcome condemn denounce deplore criticise criticize reject dismiss deny call respond reply answer retort
  protest accuse blame regret thank congratulate applaud commend endorse support back oppose object slam rebuke demand`.split(
    /\s+/,
  ),
);

/** "Ana Roca arrived in Oslo. She met President Bo Holm": of the state that somebody has come to. */
function hostOf(story: Story, draft: Draft, { text }: Office): Country | null {
  const own = story.lines[draft.line];
  if (!own || !heads.test(text)) return null;
  if (!/^(?:meet|see|tell|urge)$/.test(own.words[draft.from - 1]?.lemma ?? "")) return null;
  const [guest, more] = toldIn(story, draft.line)[0]?.figures ?? [];
  if (!guest || more || !isPerson(guest) || guest.country === null) return null;
  const before = lineBefore(story, draft);
  const visited = arrivedIn(own, draft.from) ?? (before && arrivedIn(before, before.words.length));
  return visited === guest.country ? null : visited;
}

/** "arrived in Lima", "flew to Peru": the state of the capital, or the state. */
function arrivedIn({ words, terms }: Line, to: number): Country | null {
  const at = words.findIndex(
    ({ lower }, n) =>
      n < to &&
      /^(?:in|to)$/.test(lower) &&
      /^(?:arrive|fly|travel|land)$/.test(words[n - 1]?.lemma ?? ""),
  );
  const term = at < 0 ? undefined : terms[at + 1]?.term;
  return term?.seat?.code ?? term?.state?.code ?? null;
}

/** The states that a sentence names, by name, adjective or capital, once each. */
function landsIn({ words, terms }: Line): readonly Country[] {
  const lands = new Set<Country>();
  for (const at of indicesOf(words.length, (n) => terms[n] !== null)) {
    const term = terms[at]?.term;
    const land =
      term?.state?.code ??
      term?.adjective ??
      term?.people ??
      term?.seat?.code ??
      term?.body?.country;
    if (land && !/^(?:EU|UN)$/.test(land)) lands.add(land);
  }
  return [...lands];
}

/** Of their own president American papers do not say whose: whoever is told beside America may be he. */
function mayBeUs({ lines }: Story, { text }: Office, land: Country): boolean {
  if (land === "US" || !/^president$/i.test(text)) return false;
  return lines.some((line) => landsIn(line).includes("US"));
}

/** Another is told who holds that office in that land. */
function isTaken({ cast }: Story, { text }: Office, land: Country): boolean {
  const field = domainOf(text);
  return cast.holders.some(
    (one) =>
      one.country === land &&
      one.named &&
      fieldOf(one) === field &&
      one.offices.some((office) => office.text.toLowerCase() === text.toLowerCase()),
  );
}
