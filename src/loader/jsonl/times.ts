// JSON lines for other programs: a text in, its time expressions out.

import { z } from "zod";
import { parseDay } from "#model/day.ts";
import { printEdtf } from "#model/edtf.ts";
import type { Parse } from "../parseSeeds.ts";
import { day } from "../sidecar/fields.ts";
import { findTimes } from "../times/findTimes.ts";
import type { Timex } from "../times/timex.ts";
import { toDocument } from "../tree/toDocument.ts";
import { toTrees } from "../tree/toTrees.ts";
import { idField, textField, toArticle } from "./fields.ts";
import { type Failed, readLine } from "./line.ts";

/** `dct` is the day on which the text was written (TimeML's document creation time). */
const schema = z.object({ id: idField, text: textField, dct: day.nullish() });

/** A time expression in the output: TIMEX3 type and value, the span in UTF-16 units. */
interface TimexRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: Timex["type"];
  readonly value: string;
  /** Absent if the words give no days. */
  readonly edtf?: string;
  readonly rule: string;
}

export interface Times {
  readonly id: string | number;
  /** In text order, without overlaps. */
  readonly timexes: readonly TimexRecord[];
}

export function answerTimes(line: Uint8Array, parse: Parse): Promise<Times | Failed> {
  return readLine(line, schema, async ({ id, text, dct = null }) => {
    const article = toArticle(id, text, { published: dct });
    const { published } = article; // from a dateline if the line has no `dct`
    const document = toDocument(article, toTrees(article, await parse(article)));
    const timexes = findTimes(document, published === null ? null : parseDay(published));
    return { id, timexes: timexes.flatMap((timex) => toRecords(timex, text)) };
  });
}

/** A range gives two expressions, as in TIMEX3; the first has its EDTF. */
function toRecords(timex: Timex, whole: string): readonly TimexRecord[] {
  const { rule, edtf } = timex;
  const days = edtf === null ? {} : { edtf: printEdtf(edtf) };
  const parts = timex.ends.length > 0 ? timex.ends : [timex];
  return parts.map(({ start, end, type, value }, i) => ({
    start,
    end,
    text: whole.slice(start, end),
    type,
    value,
    ...(i === 0 && days),
    rule,
  }));
}
