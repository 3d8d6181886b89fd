import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { toJson } from "#format/json.ts";
import { jsonSchema } from "#format/jsonSchema.ts";
import type { Told } from "#format/told.ts";
import { hostile, odd, seeds, site, undated } from "./corpora.ts";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
const validate = ajv.compile(jsonSchema);

function open(told: readonly Told[], siteUrl: string | null = null) {
  const articles = [...new Set(told.map(({ article }) => article))];
  const value: unknown = JSON.parse(toJson(told, articles, "events.schema.json", siteUrl));
  return value;
}

/** The parts that these tests read. */
const quote = z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() });
const position = z.object({ start: z.number(), end: z.number() });
const file = z.object({
  events: z.array(
    z.object({
      title: z.string(),
      address: z.string(),
      passages: z.array(z.object({ selector: z.tuple([quote, position]) })),
    }),
  ),
});

describe("toJson(told, articles, schema, siteUrl)", () => {
  it.each([
    ["the seeds", seeds, site],
    ["odd dates", odd, null],
    ["an event without a date", [undated], null],
    ["hostile text", hostile, site],
    ["nothing", [], null],
  ])("matches its schema: %s", (_, told, siteUrl) => {
    const fits = validate(open(told, siteUrl));
    expect([fits, validate.errors]).toEqual([true, null]);
  });

  it("does not match it with a wrong key or value", () => {
    const value = JSON.stringify(open([undated]));
    for (const broken of [
      value.replace('"title"', '"name"'),
      value.replace('"version":1', '"version":2'),
      value.replace(/"status":"\w+"/, '"status":"rumoured"'),
    ]) {
      expect(broken).not.toBe(value);
      expect(validate(JSON.parse(broken))).toBe(false);
    }
  });

  it("has selectors that match the article", () => {
    const { events } = file.parse(open(seeds));
    expect(events.length).toBe(seeds.length);
    for (const [i, { passages }] of events.entries()) {
      const text = seeds[i]?.article.text ?? "";
      for (const { selector } of passages) {
        const [{ prefix, exact, suffix }, { start, end }] = selector;
        expect(text.slice(start, end)).toBe(exact);
        expect(text).toContain(prefix + exact + suffix);
      }
    }
  });

  it("keeps every character of a title, and omits the article’s text", () => {
    const { events } = file.parse(open(hostile));
    expect(events.map(({ title }) => title)).toEqual(hostile.map(({ event }) => event.title));
    expect(JSON.stringify(open(seeds))).not.toContain(
      JSON.stringify(seeds[0]?.article.text).slice(1, 400),
    );
  });
});
