// Colours, fonts and margins of the cards. The colours are those of the light theme in
// app/style/tokens.css, as hexadecimal values, which every renderer supports.

export const colours = {
  paper: "#fdfcf7",
  not: "#eeebe2",
  ink: "#211c17",
  ink2: "#554f49",
  rule2: "#8a857e",
  rule: "#cfcac2",
  acc: "#0d45b0",
} as const;

/** In fallback order, by the names in src/cards/faces.ts. */
export const faces = {
  sans: "sans-latin, sans-latin-ext, sans-vietnamese",
  serif:
    "serif-latin, serif-latin-ext, serif-vietnamese, noto-serif-cyrillic, noto-serif-cyrillic-ext, noto-serif-greek, noto-serif-greek-ext",
} as const;

/** Margins at the top and the sides, px. */
export const top = 42;
export const side = 60;
