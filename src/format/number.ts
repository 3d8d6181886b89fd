// Numbers in running text, newspaper style: words up to nine, ordinals in words up to twentieth.

import { ordinalFigure, ordinals, smallNumbers } from "#model/numbers.ts";

/** "no", "one" … "nine", "10", "1,200". */
export function count(n: number): string {
  if (n === 0) return "no";
  return (n < 10 ? smallNumbers[n] : undefined) ?? figure(n);
}

/** "3", "1,200". */
export function figure(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** "first" … "twentieth", "21st". */
export function ordinal(n: number): string {
  return ordinals[n - 1] ?? ordinalFigure(n);
}

/** "one event", "three events". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

/** "once", "twice", "three times". */
export function times(n: number): string {
  if (n === 1) return "once";
  return n === 2 ? "twice" : `${count(n)} times`;
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
