// wink-nlp's English model, cut down to what finds sentences and parts of speech, so that it can
// be begun anew as often as one likes and reads a text alike whatever it has read before.

import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

/** A reader that knows no words but its own 87,593. It takes a twentieth of a second. */
export function beginWink() {
  return winkNLP({ ...model, metaCER: noEntities, featureFn: features }, ["sbd", "pos"]);
}

/**
 * Entities of one's own are not asked for. The model's own answer is its last one put into JSON
 * once more: twice as long every time, and too long for a string at the 21st.
 */
function noEntities(): object {
  return { machines: "", transformers: [] };
}

/**
 * What it makes of a word that is new. Shapes, beginnings and ends, which nothing here reads, it
 * would number too, with room for 16,383 shapes. A word in letters that are not Latin is its own
 * shape, and a higher number runs over into "is an abbreviation", which moves the ends of sentences.
 */
function features(...given: readonly unknown[]): object {
  const make = model.featureFn;
  const own: unknown = typeof make === "function" ? Reflect.apply(make, null, given) : null;
  if (typeof own !== "object" || own === null) throw new Error("wink: the model has no features");
  return { ...own, shape: same, prefix: same, suffix: same };
}

function same(): string {
  return "";
}
