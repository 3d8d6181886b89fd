// Changes the text of a sidecar as an editor would by hand: the lines that must change, and no other byte.
// Comments, order, quoting, blank lines and line ends stay.

import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
} from "yaml";

/** What a key may hold: text, or a list or map that is written on one line. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** The keys of one entry of a list, in the order in which they are written. */
export type Entry = Readonly<Record<string, YamlValue>>;

/** Where a map is: none for the sidecar's own keys, else a list and the place in it. */
export type MapPlace = readonly [] | readonly [list: string, entry: number];

/**
 * Sets a key, or takes it away where `value` is null; a new key comes last.
 * @throws Error where the text is not valid YAML, or has no map at that place
 */
export function setKey(
  text: string,
  place: MapPlace,
  key: string,
  value: YamlValue | null,
): string {
  const map = mapAt(text, place);
  if (map === null) {
    if (place.length > 0) throw new Error(`The sidecar has no entry at ${place.join(" ")}.`);
    return value === null ? text : withLine(text, `${key}: ${onOneLine(value)}`);
  }
  const pair = pairOf(map, key);
  if (map.flow) {
    const { [key]: _, ...rest } = toEntry(map);
    return replaced(
      text,
      ...rangeOf(map),
      onOneLine(value === null ? rest : { ...rest, [key]: value }),
    );
  }
  if (value === null) return pair ? withoutPair(text, map, pair) : text;
  if (pair) return withValue(text, pair, value);
  const last = map.items.at(-1);
  const at = last ? lineEnd(text, wordsEnd(text, last)) : text.length;
  return replaced(text, at, at, `${eolOf(text)}${indentOf(text, map)}${key}: ${onOneLine(value)}`);
}

/** Adds an entry at the end of a list; makes the list where there is none. */
export function addEntry(text: string, list: string, entry: Entry): string {
  const eol = eolOf(text);
  const map = mapAt(text, []);
  const pair = map && pairOf(map, list);
  if (!map || !pair) {
    if (map?.flow) return setKey(text, [], list, [entry]);
    return withLine(text, [`${list}:`, ...entryLines(entry, "  ")].join(eol));
  }
  const { value } = pair;
  if (!isSeq(value) || value.items.length === 0 || value.flow) {
    const kept = isSeq(value) ? value.items.filter(isMap).map(toEntry) : [];
    const lines = [...kept, entry].flatMap((one) => entryLines(one, "  "));
    const from = colonOf(text, pair) + 1;
    const to = isNode(value) && value.range ? Math.max(from, trimmed(text, value.range[1])) : from;
    return replaced(text, from, to, [rest(text, from, to), ...lines].join(eol));
  }
  const at = lineEnd(text, wordsEnd(text, value.items.at(-1)));
  const dash = value.range?.[0] ?? 0;
  const lines = entryLines(entry, text.slice(lineStart(text, dash), dash));
  return replaced(text, at, at, eol + lines.join(eol));
}

/** Takes an entry away; a list that had only this one goes with it. */
export function removeEntry(text: string, list: string, at: number): string {
  const map = mapAt(text, []);
  const pair = map && pairOf(map, list);
  const seq = pair?.value;
  const item = isSeq(seq) ? seq.items[at] : undefined;
  if (!map || !pair || !isSeq(seq) || !isNode(item)) return text;
  if (seq.items.length === 1) return setKey(text, [], list, null);
  if (seq.flow || map.flow)
    return setKey(
      text,
      [],
      list,
      seq.items
        .filter((one) => one !== item)
        .filter(isMap)
        .map(toEntry),
    );
  const dash = text.lastIndexOf("-", (item.range?.[0] ?? 1) - 1);
  return replaced(text, lineStart(text, dash), nextLine(text, wordsEnd(text, item)), "");
}

function mapAt(text: string, place: MapPlace): YAMLMap | null {
  const doc = parseDocument(text, { schema: "failsafe" });
  const [fault] = doc.errors;
  if (fault) throw new Error(`The sidecar is not valid YAML: ${fault.message}`);
  const node: unknown = place.length === 0 ? doc.contents : doc.getIn(place, true);
  return isMap(node) ? node : null;
}

const pairOf = (map: YAMLMap, key: string): Pair | null =>
  map.items.find((one) => isNode(one.key) && String(one.key) === key) ?? null;

const toEntry = (map: YAMLMap): Entry =>
  Object.fromEntries(map.items.map(({ key, value }) => [String(key), toValue(value)]));

function toValue(node: unknown): YamlValue {
  if (isMap(node)) return toEntry(node);
  return isSeq(node)
    ? node.items.map(toValue)
    : isScalar(node) && typeof node.value === "string"
      ? node.value
      : "";
}

const eolOf = (text: string): string => (text.includes("\r\n") ? "\r\n" : "\n");

const replaced = (text: string, from: number, to: number, words: string): string =>
  text.slice(0, from) + words + text.slice(to);

const lineStart = (text: string, at: number): number => text.lastIndexOf("\n", at - 1) + 1;

/** Before the line's end, and before the CR of a CRLF. */
function lineEnd(text: string, at: number): number {
  const found = text.indexOf("\n", at);
  const end = found < 0 ? text.length : found;
  return end > at && text[end - 1] === "\r" ? end - 1 : end;
}

function nextLine(text: string, at: number): number {
  const found = text.indexOf("\n", at);
  return found < 0 ? text.length : found + 1;
}

/** Without the white space that a node's range may end in. */
const trimmed = (text: string, end: number): number => text.slice(0, end).trimEnd().length;

function rangeOf(node: Node): readonly [number, number] {
  const [start, end] = node.range ?? [0, 0];
  return [start, end];
}

/** Where the words of a pair or an entry end. */
function wordsEnd(text: string, part: unknown): number {
  const node = isNode(part) ? part : lastOf(part);
  return node?.range ? trimmed(text, node.range[1]) : text.length;
}

function lastOf(part: unknown): Node | null {
  if (typeof part !== "object" || part === null || !("key" in part) || !("value" in part))
    return null;
  const hasValue =
    isNode(part.value) && part.value.range && part.value.range[1] > part.value.range[0];
  if (hasValue && isNode(part.value)) return part.value;
  return isNode(part.key) ? part.key : null;
}

const indentOf = (text: string, map: YAMLMap): string => {
  const key = map.items[0]?.key;
  const start = isNode(key) ? (key.range?.[0] ?? 0) : 0;
  return " ".repeat(start - lineStart(text, start));
};

function colonOf(text: string, { key }: Pair): number {
  return text.indexOf(":", isNode(key) ? (key.range?.[1] ?? 0) : 0);
}

/** What stands between two places but for white space: a comment behind a colon. */
const rest = (text: string, from: number, to: number): string => {
  const words = text.slice(from, to).trim();
  return words.startsWith("#") ? ` ${words}` : "";
};

function withValue(text: string, pair: Pair, value: YamlValue): string {
  const from = colonOf(text, pair) + 1;
  const words = onOneLine(value);
  const node = pair.value;
  if (!isNode(node) || !node.range || trimmed(text, node.range[1]) <= from)
    return replaced(text, from, from, ` ${words}`);
  const to = trimmed(text, node.range[1]);
  const isBare = text.slice(from, node.range[0]).trim() === "";
  if (isBare) return replaced(text, from, to, ` ${words}`);
  // a comment behind the colon: the value stays below it
  return replaced(text, node.range[0], to, words);
}

function withoutPair(text: string, map: YAMLMap, pair: Pair): string {
  const start = isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  const end = Math.max(wordsEnd(text, pair), colonOf(text, pair) + 1);
  const from = lineStart(text, start);
  // the first key of an entry shares its line with the hyphen
  if (text.slice(from, start).trim() === "") return replaced(text, from, nextLine(text, end), "");
  const next = map.items[map.items.indexOf(pair) + 1]?.key;
  const to = isNode(next) ? (next.range?.[0] ?? end) : end;
  return replaced(text, start, to, "");
}

/** At the end of the text, on a line of its own. */
function withLine(text: string, line: string): string {
  const eol = eolOf(text);
  const gap = text === "" || text.endsWith("\n") ? "" : eol;
  return `${text}${gap}${line}${eol}`;
}

function entryLines(entry: Entry, indent: string): readonly string[] {
  return Object.entries(entry).map(
    ([key, value], n) => `${indent}${n === 0 ? "- " : "  "}${key}: ${onOneLine(value)}`,
  );
}

/** Quoted where YAML would read it otherwise. */
function onOneLine(value: YamlValue): string {
  const isText = typeof value === "string";
  return stringify(isText ? value.trim().replaceAll(/\s+/g, " ") : value, {
    schema: "failsafe",
    lineWidth: 0,
    ...(isText ? {} : { collectionStyle: "flow", flowCollectionPadding: false }),
  }).trimEnd();
}
