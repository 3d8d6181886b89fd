// "Peru and Chile signed a memorandum. The accord was negotiated in 2013": whose a thing is, the sentence before tells.

import { type Candidate, entitiesOf, revised } from "../candidate.ts";

/** What a sentence says of a thing alone, and what the one before it must tell for those to be its parties. */
interface Row {
  readonly told: RegExp;
  readonly before: RegExp;
}

const been = "(?:was|were|had been|has been|have been)(?: \\p{L}+ly| first| also)?";
const accord =
  "(?:accord|agreement|pact|treaty|deal|memorandum|convention|protocol|text|document)s?";
const measure =
  "(?:measure|sanction|ban|embargo|freeze|restriction|penalt(?:y|ie)|tariff|suspension|blockade|curb)s?";
const place = "(?:border|frontier|crossing|embassy|consulate|mission)s?";

/** What is done to it, and no accord or ban itself. */
const deeds: ReadonlySet<string> = new Set(
  "negotiate initial draft conclude agree hammer_out impose introduce put_in_place close shut seal"
    .split(" ")
    .map((verb) => verb.replaceAll("_", " ")),
);

/** Each with what the thing is called, or "it". */
const rows: readonly Row[] = [
  {
    told: new RegExp(
      `^(?:It|They|The ${accord}) ${been} (?:negotiated|initialled|drafted|concluded|agreed|hammered out)\\b`,
      "u",
    ),
    before: new RegExp(`\\b(?:sign|ratif|conclude|seal|approve)\\p{L}* .*\\b${accord}\\b`, "u"),
  },
  {
    told: new RegExp(
      `^(?:It|They|The ${measure}) ${been} (?:imposed|introduced|put in place)\\b`,
      "u",
    ),
    before: new RegExp(
      `\\b(?:lift|ease|suspend|extend|renew|tighten|relax)\\p{L}* .*\\b${measure}\\b`,
      "u",
    ),
  },
  {
    told: new RegExp(`^(?:It|They|The ${place}) ${been} (?:closed|shut|sealed)\\b`, "u"),
    before: new RegExp(`\\breopen\\p{L}* .*\\b${place}\\b`, "u"),
  },
];

/** Those of the sentence before take part in what is told of their accord, measure or border, where nobody else is told. */
export function withPartiesBefore(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(isOpen)) return candidates;
  return candidates.map((one) => {
    const owner = isOpen(one) ? ownerOf(one, candidates) : undefined;
    return owner ? revised(one, { actors: owner.actors, others: owner.others }) : one;
  });
}

function isOpen(one: Candidate): boolean {
  return (
    one.zone === "body" &&
    !one.echo &&
    one.outcome.status === "held" &&
    deeds.has(one.word) &&
    entitiesOf(one).length === 0 &&
    rows.some(({ told }) => told.test(one.passageText))
  );
}

function ownerOf(one: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  const row = rows.find(({ told }) => told.test(one.passageText));
  return candidates.findLast(
    (other) =>
      other.sentence === one.sentence - 1 &&
      other.zone === "body" &&
      other.actors.length > 0 &&
      row?.before.test(other.passageText),
  );
}
