// Colours, faces and measures of the cards: those of app/style/tokens.css by day, as hexadecimal
// values, which every drawing program reads.

export const colours = {
  paper: "#fdfcf7",
  not: "#eeebe2",
  ink: "#211c17",
  ink2: "#554f49",
  rule2: "#8a857e",
  rule: "#cfcac2",
  acc: "#0d45b0",
} as const;

/** What a face lacks comes from the next. The names are those of src/cards/faces.ts. */
export const faces = {
  sans: "sans-latin, sans-latin-ext, sans-vietnamese",
  serif:
    "serif-latin, serif-latin-ext, serif-vietnamese, noto-serif-cyrillic, noto-serif-cyrillic-ext, noto-serif-greek, noto-serif-greek-ext",
} as const;

/** Free at the top and at the sides, px. */
export const top = 42;
export const side = 60;
