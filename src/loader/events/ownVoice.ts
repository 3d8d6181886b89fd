// The "we" of a government's own text: "U.S. Department of State", says its head, and "we have suspended …".

import { covers } from "#model/span.ts";
import type { Document, Sentence } from "../article/document.ts";
import type { Entity, Mention, Names } from "../names/name.ts";
import { toClauses } from "./clauses.ts";

const offices =
  /\b(?:department of state|state department|(?:ministry|department|office) (?:of|for) (?:the )?(?:foreign|external)|foreign (?:office|ministry)|government|white house|statement by|prime minister['’]s office)\b/i;

/** Whose text it is: the state in a head that names an office of it and tells nothing; null for a newspaper's. */
export function voiceOf(document: Document, names: Names): Entity | null {
  const heads = document.sentences
    .slice(0, 4)
    .filter(({ zone }) => /^(?:headline|dek)$/.test(zone));
  const { text } = document.article;
  for (const head of heads) {
    if (!offices.test(text.slice(head.start, head.end)) || toClauses(head).length > 0) continue;
    const mention = names.mentions.find((m) => m.sentence === head.index && countryOf(names, m));
    const country = mention && countryOf(names, mention);
    const state = names.entities.find((one) => one.sort === "state" && one.country === country);
    if (country && state) return state;
  }
  return null;
}

function countryOf(names: Names, { entities: [id = -1] }: Mention): Entity["country"] {
  return names.entities[id]?.country ?? null;
}

/** Each "we" outside a quotation, as a mention of the state that speaks. */
export function voicesIn(sentence: Sentence, voice: Entity | null): readonly Mention[] {
  if (!voice || sentence.zone !== "body") return [];
  return sentence.tokens
    .filter((token) => token.lower === "we" && !sentence.quotations.some((q) => covers(q, token)))
    .map(({ start, end }) => ({
      start,
      end,
      sentence: sentence.index,
      form: "name",
      entities: [voice.id],
      sort: voice.sort,
      head: { start, end },
      possessive: false,
    }));
}
