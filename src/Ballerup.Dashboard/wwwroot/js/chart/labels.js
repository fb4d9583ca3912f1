// Values stand beside their points, so no one has to read them off an axis.
import { wrapped } from "./texts.js";

export const standsOut = (spec, place) => spec.highlighted === null || spec.highlighted === place;

export const labels = {
  id: "labels",
  afterDatasetsDraw(chart) {
    const { ctx, $drawn: { spec, look, small } } = chart;
    Object.assign(ctx, { fillStyle: look.ink, font: look.font(small ? 1.3 : 1.4) });
    ({ Lines: spec.series.length > 1 ? atEnds : besideLine, Bars: onBars, Groups: besideGroups })[spec.kind](chart, chart.$drawn);
  },
};

const known = (value) => value !== null;
export const lastOf = ({ values }) => values.findLastIndex(known);

function write(ctx, text, x, y, textAlign, textBaseline = "middle") {
  Object.assign(ctx, { textAlign, textBaseline });
  ctx.fillText(text, x, y);
}

// Where they are too many to stand side by side, the newest alone.
function onBars(chart, { spec }) {
  const { ctx } = chart;
  const [{ values, texts }] = spec.series;
  const bars = chart.getDatasetMeta(0).data;
  const widest = Math.max(...texts.map((text) => ctx.measureText(text).width));
  const crowded = bars[1]?.x - bars[0].x < widest + 4;
  bars.forEach(({ x, y }, i) => {
    if (values[i] === null || (crowded && i < bars.length - 1)) return;
    const below = values[i] < 0;
    write(ctx, texts[i], x, y + (below ? 4 : -4), "center", below ? "top" : "bottom");
  });
}

// The newest of a group, right of its longest bar, where it lies on none.
function besideGroups(chart, { spec }) {
  const { values, texts } = spec.series.at(-1);
  values.forEach((value, i) => {
    const bars = spec.series.map((_, set) => chart.getDatasetMeta(set).data[i]);
    if (value !== null) write(chart.ctx, texts[i], Math.max(...bars.map((bar) => bar.x)) + 6, bars.at(-1).y, "left");
  });
}

function besideLine(chart, { spec, small }) {
  const [{ values, texts }] = spec.series;
  const beside = (i, away, align) => {
    const point = chart.getDatasetMeta(0).data[i];
    if (point) write(chart.ctx, texts[i], point.x + away, point.y, align);
  };
  beside(lastOf(spec.series[0]), 8, "left");
  if (small) beside(values.findIndex(known), -6, "right");
}

// Names stand at the ends of their lines, pushed apart where they would lie on each other.
function atEnds(chart, { spec, look, wide }) {
  const { ctx, chartArea } = chart;
  const line = look.size(1.7);
  const blocks = spec.series.flatMap(({ name, values, texts }, set) => {
    const last = lastOf({ values });
    if (last < 0) return [];
    const { x, y } = chart.getDatasetMeta(set).data[last];
    const lines = [...(wide ? wrapped(name, 25) : []), texts[last]];
    return { set, x, y, lines, height: lines.length * line };
  }).sort((a, b) => a.y - b.y);
  let free = chartArea.top;
  for (const block of blocks) {
    block.top = Math.max(free, block.y - block.height / 2);
    free = block.top + block.height + 4;
  }
  let floor = chartArea.bottom;
  for (const block of blocks.toReversed()) {
    block.top = Math.min(block.top, floor - block.height);
    floor = block.top - 4;
  }
  for (const { set, x, top, lines } of blocks) {
    ctx.fillStyle = standsOut(spec, set) ? look.series[set] : look.muted;
    lines.forEach((text, i) => {
      ctx.font = look.font(1.4, lines[i + 1] ? 400 : 600);
      write(ctx, text, x + 12, top + line * (i + 0.5), "left");
    });
  }
}
