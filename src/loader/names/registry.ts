// The entities of an article, each once, whatever it is called: people by their names, states by their
// codes, bodies by the fullest name.

import type { Country } from "#model/event.ts";
import { surnameFirstCountries } from "../lexicon/countries.ts";
import { givenNames } from "../lexicon/givenNames.ts";
import { heTitles, officeCountries, sheTitles } from "../lexicon/offices.ts";
import type { Entity } from "./mention.ts";
import type { NameRun } from "./nameRuns.ts";
import { countryRow } from "./terms.ts";

type Draft = { -readonly [Key in keyof Entity]: Entity[Key] };

export class Registry {
  private readonly all: Draft[] = [];
  private readonly states = new Map<Country, Draft>();
  private readonly bodies = new Map<string, Draft>();

  /** In order of first mention. */
  get entities(): readonly Entity[] {
    return this.all;
  }

  get people(): readonly Entity[] {
    return this.all.filter(({ sort, named }) => sort === "person" && named);
  }

  stateOf(country: Country): Entity {
    const known = this.states.get(country);
    if (known) return known;
    const name = countryRow(country)?.name ?? country;
    const made = this.add({ ...nobody, sort: "state", name, country });
    this.states.set(country, made);
    return made;
  }

  bodyOf(name: string, country: Country | null): Entity {
    const known = this.bodies.get(name);
    if (known) {
      known.country ??= country;
      return known;
    }
    const made = this.add({ ...nobody, sort: "body", name, country });
    this.bodies.set(name, made);
    return made;
  }

  /** "the Moro Front (MF)": a short form means the same from there on. */
  nameBody(short: string, body: Entity): void {
    const draft = this.all.find((one) => one === body);
    if (!draft || this.bodies.has(short)) return;
    this.bodies.set(short, draft);
    if (short !== draft.name) draft.aliases = [...draft.aliases, short];
  }

  bodyNamed(name: string): Entity | null {
    return this.bodies.get(name) ?? null;
  }

  /** The person whom a run of capitals names, made where nobody of that name is known. */
  personOf({ text, words, office, country }: NameRun): Entity {
    const known = this.personNamed(text, words);
    if (known) {
      this.tell(known, { office: office?.name || null, country });
      const draft = this.draftOf(known);
      if (draft && text !== draft.name && !draft.aliases.includes(text))
        draft.aliases = [...draft.aliases, text];
      return known;
    }
    const name = office?.name.toLowerCase().replace(/^(?:former|then|acting) /, "") ?? "";
    return this.add({
      ...nobody,
      sort: "person",
      name: text,
      office: office?.name || null,
      country: country ?? officeCountries.get(name) ?? null,
      sex:
        givenNames.get((words[0] ?? "").toLowerCase()) ?? sexOfHonorific(office?.honorific ?? ""),
    });
  }

  personNamed(text: string, words: readonly string[]): Entity | null {
    const { people } = this;
    const exact = people.find(({ name, aliases }) => name === text || aliases.includes(text));
    return exact ?? people.find((one) => isShortFor(words, one)) ?? null;
  }

  /** Fills in what was not known of somebody; what is known stands. */
  tell(entity: Entity, more: Partial<Pick<Entity, "office" | "country" | "sex">>): void {
    const draft = this.draftOf(entity);
    if (!draft) return;
    draft.office ??= more.office ?? null;
    draft.country ??= more.country ?? null;
    draft.sex ??= more.sex ?? null;
  }

  /** Somebody without a name of whom the text speaks once: "Danish officials". */
  unnamed(name: string, country: Country | null, sort: "group" | "person" = "group"): Entity {
    const same = this.all.find(
      (one) => !one.named && one.name === name && one.country === country && one.sort === sort,
    );
    return same ?? this.add({ ...nobody, sort, name, country, named: false });
  }

  /** "the government" after "the Danish government": the only one of that name whose state is told; null for several. */
  unnamedEnding(name: string): Entity | null {
    const ending = ` ${name.toLowerCase()}`;
    const all = this.all.filter(
      (one) => !one.named && one.country !== null && one.name.toLowerCase().endsWith(ending),
    );
    return all.length === 1 ? (all[0] ?? null) : null;
  }

  private draftOf(entity: Entity): Draft | null {
    return this.all.find((one) => one === entity) ?? null;
  }

  private add(made: Draft): Draft {
    this.all.push(made);
    return made;
  }
}

const nobody = { office: null, country: null, aliases: [], sex: null, named: true } as const;

/** "Holm" of Bo Holm, "Sung" of Sung Jin-ho, "B. Holm": a part that tells the family. */
function isShortFor(words: readonly string[], { name, country }: Entity): boolean {
  const own = name.split(/[\s-]+/);
  const [first = ""] = own;
  const last = own.at(-1) ?? "";
  if (words.length === 1) {
    if (own.length < 2) return false;
    const [word] = words;
    if (word === last) return true;
    const isFamilyFirst = country !== null && surnameFirstCountries.has(country) && own.length <= 3;
    return word === first && (isFamilyFirst || !givenNames.has(first.toLowerCase()));
  }
  // "Ter-Sargsyan" of Armen Ter-Sargsyan
  if (own.length > words.length && own.slice(-words.length).join(" ") === words.join(" "))
    return true;
  return words.length < own.length && words.at(-1) === last && (words[0] ?? "")[0] === first[0];
}

function sexOfHonorific(honorific: string): Entity["sex"] {
  if (sheTitles.has(honorific)) return "she";
  return heTitles.has(honorific) ? "he" : null;
}
