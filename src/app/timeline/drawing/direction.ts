// Which way the page is read, and so which way time runs.

export function isRtl(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}
