// The only place where the page imports the corpus.

import { told } from "virtual:dateline";
import { unpack } from "#format/packed/corpus.ts";
import { keepTexts, textOf } from "./texts.ts";

if ("packed" in told) keepTexts(told.texts, told.later);

/** Built, it is packed, and the texts of many articles come later; the dev server has it whole. */
export const corpus = "packed" in told ? unpack(told.packed, textOf) : told;
