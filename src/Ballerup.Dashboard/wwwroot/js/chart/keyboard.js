// Arrow keys move along a series and between series; a polite live region reads the point.
import { valueOf } from "./texts.js";

const moves = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

export function listen({ canvas, spec, live }) {
  let at = null;

  function show(to, text) {
    at = to;
    live.textContent = text;
    const chart = Chart.getChart(canvas);
    const active = to ? [{ datasetIndex: to[0], index: to[1] }] : [];
    chart.setActiveElements(active);
    chart.tooltip.setActiveElements(active, to ? chart.getDatasetMeta(to[0]).data[to[1]] : { x: 0, y: 0 });
    chart.update();
  }

  const leave = () => { if (at) show(null, ""); };

  canvas.addEventListener("keydown", (event) => {
    const move = moves[event.key];
    if (event.key === "Escape") leave();
    if (!move) return;
    event.preventDefault();
    const [set, i] = [spec.series, spec.labels].map((all, n) => (at ? Math.max(0, Math.min(all.length - 1, at[n] + move[n])) : 0));
    const name = spec.series.length > 1 ? `${spec.series[set].name}, ` : "";
    show([set, i], `${name}${spec.labels[i]}: ${valueOf(spec, set, i)}`);
  });
  canvas.addEventListener("blur", leave);
}
