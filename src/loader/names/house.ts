// Whose paper a text is on, and which offices it means without a word of their state: "the President" of a
// White House readout, "the Secretary-General" of a statement of the United Nations.

import type { Document } from "../article/document.ts";
import { type House, houses } from "../lexicon/houses.ts";
import { stateNamed, stateOfAdjective } from "./vocabulary.ts";
import type { Draft } from "./draft.ts";
import type { Office } from "./office.ts";

/** How many lines a head may have. */
const headLines = 6;

/** The house that the head of a text names; null for a newspaper's. */
export function houseOf({ article, sentences }: Document): House | null {
  const lines = sentences
    .slice(0, headLines)
    .filter(({ zone, tokens }) => /^(?:headline|dek)$/.test(zone) || tokens.length < 8)
    .map(({ start, end }) => article.text.slice(start, end));
  const { publisher } = article;
  const isOwn = publisher !== null && publishers.test(publisher);
  if (!isOwn && !lines.some((head) => papers.test(head))) return null;
  // "Foreign Minister Vik speaks with Foreign Minister of Peru" tells, and names no house
  const heads = isOwn ? [publisher, ...lines.filter((head) => papers.test(head))] : lines;
  return (
    houses.find(({ head }) => heads.some((one) => head.test(one))) ??
    stateHouse(heads) ??
    askedHouse(article.text)
  );
}

/** "Q: What is China’s response?": whoever is asked for it at a press conference speaks for it. */
function askedHouse(text: string): House | null {
  const name = asked.exec(text)?.[1];
  const country = name ? stateNamed(name) : null;
  return country ? { head: asked, country, offices: ownOffices } : null;
}

const asked =
  /\bWhat(?:['’]s| is| are| was) (\p{Lu}[\p{L} ]{2,20})['’]s (?:response|comment|position|view|reaction|expectation|take|plan|stance|opinion)s?\b/u;

/** "Statement by the Ministry of Foreign Affairs of the Republic of Peru": any state's own. */
function stateHouse(heads: readonly string[]): House | null {
  for (const head of heads) {
    const name = ofState.exec(head)?.[1];
    const adjective = ofAdjective.exec(head)?.[1];
    const country = name ? stateNamed(name) : adjective ? stateOfAdjective(adjective) : null;
    if (country) return { head: ofState, country, offices: ownOffices };
  }
  return null;
}

/** "Norwegian Ministry of Foreign Affairs" */
const ofAdjective =
  /^(?:The )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:Ministry of|Foreign Ministry|Government)\b/u;
const ofState =
  /\b(?:Ministry of (?:Foreign|External) (?:Affairs|Relations)|Foreign Ministry|Government|Ministry of Defen[cs]e|(?:Prime )?Minister|Presidency|(?:Office|Chancellery) of the (?:President|Prime Minister))(?: (?:of|for) Foreign Affairs)? of (?:the )?(\p{Lu}[\p{L}’' -]+?)(?= (?:on|regarding|concerning|about|following|to|by)\b|[,.:;(]|$)/u;
const ownOffices =
  /^(?:(?:Deputy )?(?:Prime|Foreign|Defen[cs]e) Minister|(?:Minister|Secretary) (?:of|for) (?:Foreign Affairs|External Relations|Defen[cs]e)|Minister)$/;

/** The heads of what an office gives out itself. A newspaper's head tells instead. */
const papers =
  /^(?:(?:joint |press |media |remarks? |opening )*(?:statement|readout|communiqu[eé]|remarks|release|message|declaration)\b|office of |the white house$|(?:u\.?s\.? )?department of |ministry of |foreign (?:&|and) commonwealth|secretary-general|security council|report of the secretary-general|(?:foreign secretary|prime minister|minister)['’]s (?:oral |written )*statement|(?:daily |noon )*press briefing by the office of the spokes|(?:daily|department) press briefing(?:$|[ ,:–-]+\p{L}+ \d)|eeas\b|(?:daily |noon )*(?:press )?briefing by |highlights of the noon briefing|(?:a )?(?:10 )?downing street|(?:official |state )?visit of |(?:présidence|presidency) of the republic)|^foreign ministry spokes.*\b(?:press conference|briefing|remarks)\b/iu;

/** Publishers that are offices of a state or a union, and no newspapers. */
const publishers =
  /^(?:the )?(?:\p{L}+ (?:ministry of|foreign ministry|government)|white house|united nations|un (?:security council|news)|security council|council of the (?:eu|european union)|european (?:union|commission|council|external action)|(?:u\.?s\.? )?department of|state department|ministry of|foreign (?:ministry|office|(?:&|and) commonwealth)|government of|uk parliament|house of (?:commons|lords)|hansard|(?:10 )?downing street|prime minister['’]s office|office of the|[ée]lys[ée]e)/iu;

/** An office in capitals with no state of its own is the house's, where it has such a one. */
export function housed(draft: Draft, house: House | null): Draft {
  const { what } = draft;
  if (!house || (what.kind !== "office" && what.kind !== "person") || !what.office) return draft;
  // "President Holm" may be of any state, "Secretary General Holm" of any league
  if (
    what.kind === "person" &&
    /^(?:president|prime minister|secretary[- ]general|chancellor)$/i.test(what.office.text)
  )
    return draft;
  const office = ofHouse(what.office, house);
  if (!office) return draft;
  return { ...draft, what: { ...what, office } };
}

function ofHouse(office: Office, { country, offices }: House): Office | null {
  if (office.country !== null || office.plural || !/^\p{Lu}/u.test(office.text)) return null;
  return offices.test(office.text) ? { ...office, country, housed: true } : null;
}
