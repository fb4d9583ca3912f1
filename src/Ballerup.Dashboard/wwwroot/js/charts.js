// Draws each chart from the JSON beside it, as the server decided.
import { configuration } from "./chart/configuration.js";
import { listen } from "./chart/keyboard.js";
import { theme } from "./chart/theme.js";

const charts = [];
const isWide = (canvas) => canvas.parentElement.clientWidth >= theme().size(62);

function draw(entry) {
  const { canvas, spec, small } = entry;
  Chart.getChart(canvas)?.destroy();
  entry.wide = isWide(canvas);
  new Chart(canvas, configuration({ spec, small, wide: entry.wide, look: theme() }));
}

async function start() {
  for (const figure of document.querySelectorAll("[data-chart]")) {
    const entry = {
      canvas: figure.querySelector("canvas"),
      spec: JSON.parse(figure.querySelector("script").textContent),
      small: figure.classList.contains("chart--small"),
      live: figure.querySelector("[data-chart-live]"),
    };
    charts.push(entry);
    draw(entry);
    listen(entry);
    await new Promise((next) => { setTimeout(next); }); // a slow machine answers in between
  }
  // A canvas follows neither colours nor paper by itself, and a narrow one needs other labels.
  for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)", "print"]) matchMedia(query).addEventListener("change", () => charts.forEach(draw));
  new ResizeObserver(() => charts.filter((e) => isWide(e.canvas) !== e.wide).forEach(draw)).observe(document.querySelector("main"));
  document.documentElement.dataset.charts = "drawn";
}

// Fetched by the one who wants to copy or save.
document.addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-take]");
  if (button) (await import("./pictures.js")).take(button);
});

// Widths of text are only right once the letters are there.
document.fonts.ready.then(start);
