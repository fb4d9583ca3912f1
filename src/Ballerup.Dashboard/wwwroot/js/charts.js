// Draws each chart from the JSON beside it, as the server decided.
import { configuration } from "./chart/configuration.js";
import { listen } from "./chart/keyboard.js";
import { theme } from "./chart/theme.js";

const charts = new Map();
const isWide = (canvas) => canvas.parentElement.clientWidth >= theme().size(64);

function draw(entry) {
  const { canvas } = entry;
  if ("wide" in entry) Chart.getChart(canvas).destroy();
  else listen(entry);
  entry.wide = isWide(canvas);
  new Chart(canvas, configuration({ ...entry, look: theme() }));
}

// Soon to be seen, one at a time: a slow machine answers in between.
const seen = new IntersectionObserver(async (changes) => {
  for (const { target, isIntersecting } of changes) {
    const entry = charts.get(target);
    if (!isIntersecting || "wide" in entry) continue;
    draw(entry);
    await new Promise((next) => { setTimeout(next); });
  }
}, { rootMargin: "25%" });

function start() {
  for (const figure of document.querySelectorAll("[data-chart]")) {
    const canvas = figure.querySelector("canvas");
    const spec = JSON.parse(figure.querySelector("script").textContent);
    charts.set(canvas, { canvas, spec, small: figure.matches(".chart--small"), live: figure.querySelector("[data-chart-live]") });
    seen.observe(canvas);
  }
  // A canvas follows neither colours nor paper by itself; a narrow one has other labels.
  for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)", "print"])
    matchMedia(query).addEventListener("change", () => charts.forEach(draw));
  new ResizeObserver(() => { for (const e of charts.values()) if (e.wide === !isWide(e.canvas)) draw(e); }).observe(document.body);
}

// Fetched by who wants to copy or save.
document.addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-take]");
  if (button) (await import("./pictures.js")).take(button);
});

// Text is measured: its letters must be there.
document.fonts.ready.then(start);
