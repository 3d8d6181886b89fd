// The reading direction of the page, which is also the direction of time.

export function isRtl(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}
