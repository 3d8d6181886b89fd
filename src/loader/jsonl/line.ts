// Parses and validates one line of JSON.

import type { z } from "zod";

/** The error for a line; `id` is null if the line has none. */
export interface Failed {
  readonly id: string | number | null;
  readonly error: string;
}

/**
 * Validates a line, a UTF-8 encoded JSON object, against `schema` and passes it to `read`. Never
 * rejects, so that one bad line does not end a stream.
 */
export async function readLine<T extends { readonly id: string | number }, R>(
  line: Uint8Array,
  schema: z.ZodType<T>,
  read: (data: T) => Promise<R>,
): Promise<R | Failed> {
  const value = parse(line);
  if (typeof value === "string") return { id: null, error: value };
  const { data, error } = schema.safeParse(value);
  if (error)
    return { id: idOf(value), error: error.issues.map(({ message }) => message).join("; ") };
  try {
    return await read(data);
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : "?";
    return { id: data.id, error: `the loader failed: ${said}` };
  }
}

/** The object, or an error message. */
function parse(line: Uint8Array): object | string {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(line));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
    return "the line is not a JSON object";
  } catch (fault) {
    return fault instanceof SyntaxError ? "the line is not JSON" : "the line is not UTF-8";
  }
}

function idOf(value: object): string | number | null {
  const id = "id" in value ? value.id : null;
  return typeof id === "string" || typeof id === "number" ? id : null;
}
