// Validates JSON-LD against schema.org's own definitions (N-Quads): every type exists, every
// property belongs to its type, every value is of a type that the property accepts.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const base = "http://schema.org/";
const file = createRequire(import.meta.url).resolve("@vocabulary/schema/schema.nq");

type Related = Map<string, Set<string>>;

const superclasses: Related = new Map();
const domains: Related = new Map();
const ranges: Related = new Map();
const types: Related = new Map();

const predicates: Readonly<Record<string, Related>> = {
  "http://www.w3.org/2000/01/rdf-schema#subClassOf": superclasses,
  [`${base}domainIncludes`]: domains,
  [`${base}rangeIncludes`]: ranges,
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#type": types,
};

for (const [, subject = "", predicate = "", object = ""] of readFileSync(file, "utf8").matchAll(
  /^<([^>]+)> <([^>]+)> <([^>]+)> /gm,
)) {
  const related = predicates[predicate];
  if (!related) continue;
  related.set(subject, (related.get(subject) ?? new Set()).add(object));
}

/** The faults, one line each: "startDate: no property of Place". */
export function faultsOf(data: unknown): readonly string[] {
  if (!isNode(data)) return ["no object"];
  if (data["@context"] !== "https://schema.org") return ["no @context"];
  const { "@graph": graph } = data;
  return Array.isArray(graph)
    ? graph.flatMap((node) => nodeFaults(node, []))
    : nodeFaults(data, []);
}

function nodeFaults(node: unknown, allowed: readonly string[]): readonly string[] {
  if (!isNode(node)) return [`no node: ${JSON.stringify(node)}`];
  const { "@type": name } = node;
  const type = base + String(name);
  if (!isClass(type)) return [`${String(name)}: no type`];
  const misplaced =
    allowed.length > 0 && !allowed.some((one) => isA(type, one))
      ? [`${String(name)}: not here`]
      : [];
  const faults = Object.entries(node).flatMap(([key, value]) => {
    if (key.startsWith("@")) return [];
    const property = base + key;
    const takers = [...(domains.get(property) ?? [])];
    if (takers.length === 0) return [`${key}: no property`];
    if (!takers.some((taker) => isA(type, taker)))
      return [`${key}: no property of ${String(name)}`];
    const range = [...(ranges.get(property) ?? [])];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((one) => valueFaults(key, one, range));
  });
  return [...misplaced, ...faults];
}

function valueFaults(key: string, value: unknown, range: readonly string[]): readonly string[] {
  if (isNode(value)) return nodeFaults(value, range);
  const fits = range.some((one) => takes(one, value));
  return fits ? [] : [`${key}: ${JSON.stringify(value)} is none of ${range.join(" ")}`];
}

/** Whether a plain value is valid for a class: data types by their form, the rest by address. */
function takes(range: string, value: unknown): boolean {
  const name = range.slice(base.length);
  if (typeof value === "number") return /^(?:Number|Integer|Float)$/.test(name);
  if (typeof value !== "string") return false;
  if (/^(?:Text|CssSelectorType)$/.test(name)) return true;
  if (name === "Date") return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value);
  if (name === "URL") return URL.canParse(value);
  // A member of an enumeration, or the address of a node.
  const member = value.replace(/^https:/, "http:");
  return types.get(member)?.has(range) === true;
}

function isClass(type: string): boolean {
  return types.get(type)?.has("http://www.w3.org/2000/01/rdf-schema#Class") === true;
}

function isA(type: string, wanted: string): boolean {
  if (type === wanted) return true;
  return [...(superclasses.get(type) ?? [])].some((above) => isA(above, wanted));
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
