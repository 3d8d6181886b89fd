// Runs before the first paint. See src/app/theme/theme.ts.
const { dataset } = document.documentElement;

try {
  const theme = localStorage.getItem("dateline-theme");
  if (theme === "light" || theme === "dark") dataset.theme = theme;
} catch {
  // The system decides.
}

// Opened as a file: browsers refuse modules there, and folders show no index.html.
if (location.protocol === "file:") {
  dataset.opened = "file";
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link?.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  });
} else dataset.script = "";
