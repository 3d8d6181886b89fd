// The sizes of the window at which the layout changes, once for style sheets and scripts.
//
// vite.config.ts declares each as a custom media query: `@media (--one-column)`. Sizes in em follow
// the reader's text size. A size that only one style sheet uses is written there.

export const breakpoints = {
  /** Article and timeline are side by side. */
  "--two-columns": "(width >= 56.25em)",
  /** One column: phones. */
  "--one-column": "(width < 56.25em)",
  /** Both columns are narrow, or there is only one. */
  "--narrow": "(width < 75em)",
  /** So narrow that little fits beside anything: a phone at 200 % text size. */
  "--tiny": "(width < 18em)",
  /** So low that nothing may stay in place: a phone on its side. */
  "--low": "(height < 28em)",
} as const;
