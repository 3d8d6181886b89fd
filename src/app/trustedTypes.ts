// The page's only Trusted Types policy: HTML sinks accept only plain labels.
//
// React and our own code write text, never HTML. vis-timeline writes axis labels through
// innerHTML ("2002", "Sat 21", ""); strings with markup or an entity are rejected.

interface Policies {
  createPolicy(name: string, rules: { createHTML(text: string): string | null }): unknown;
}

declare global {
  interface Window {
    /** Absent in browsers without Trusted Types. */
    readonly trustedTypes?: Policies;
  }
}

export function plainLabel(text: string): string | null {
  return /^[^<&]*$/.test(text) ? text : null;
}

/** Must run before vis-timeline loads. */
export function installPolicy(): void {
  window.trustedTypes?.createPolicy("default", { createHTML: plainLabel });
}
