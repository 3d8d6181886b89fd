// The window sizes at which the layout changes, shared by style sheets and scripts.
//
// vite.config.ts declares each as a custom media query: `@media (--one-column)`. Sizes in em follow
// the reader's text size. Sizes that only one style sheet needs are written there.

export const breakpoints = {
  /** Article and timeline are side by side. The browser of the unit tests reads no decimals in a range. */
  "--two-columns": "(min-width: 56.25em)",
  /** One column: phones. */
  "--one-column": "(width < 56.25em)",
  /** Both columns are narrow, or there is only one. */
  "--narrow": "(width < 75em)",
  /** Almost nothing fits side by side: a phone at 200 % text size. */
  "--tiny": "(width < 18em)",
  /** Too low for sticky elements: a phone in landscape. */
  "--low": "(height < 28em)",
} as const;
