// Types for the part of edtf 4.11.1 that the oracle test uses; the package has none.

declare module "edtf" {
  /** Milliseconds since 1970-01-01, UTC, both inclusive. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
