// Before the first paint: the theme that the reader chose here, if any; else the system's.
// A file of its own, because the policy allows no script in the page. src/app/theme/theme.ts writes
// what this reads.

try {
  const theme = localStorage.getItem("dateline-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // No storage here: the system decides.
}
