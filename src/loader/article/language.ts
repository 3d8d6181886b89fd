// Detects the language of a text with eld (Apache-2.0), which compares n-grams with those of 60
// languages.

import { eld } from "eld/extrasmall";
import { languageName } from "#model/language.ts";
import { nameBeside } from "#saved/saved.ts";
import { type Diagnostic, diagnose, type Source } from "../diagnostic.ts";

/** Shorter English texts, in UTF-16 units, can look like another language because of a few foreign names. */
const shortest = 150;
/**
 * A lower share of the best score means another language. English reaches at least 0.71 in English texts
 * full of foreign names, and at most 0.65 in texts of this length in another language (measured on 20
 * languages).
 */
const most = 0.68;

/** ISO 639-1 code; `en` unless it is clearly another language. */
export function languageOf(text: string): string {
  const found = eld.detect(text);
  const { language } = found;
  if (language === "" || language === "en" || !found.isReliable()) return "en";
  const { en = 0, [language]: best = 1 } = found.getScores();
  const isOther = en === 0 || (text.length >= shortest && en / best < most);
  return isOther ? language : "en";
}

/** The warning that a text in another language is not read; null for one in English. */
export function notEnglish(source: Source, language: string): Diagnostic | null {
  if (language === "en") return null;
  const start = Math.max(0, source.text.search(/\S/));
  const span = { start, end: source.text.length };
  return diagnose(source, span, {
    severity: "warning",
    rule: "article/language",
    message: `The text is in ${languageName(language)}. Dateline reads only English, so it finds no events in it.`,
    mend: `Replace it with an English text, or add its events by hand in ${nameBeside(source.file, ".yaml")} (\`- add:\`).`,
  });
}
