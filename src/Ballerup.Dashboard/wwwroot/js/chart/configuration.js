import { labels, lastOf, standsOut } from "./labels.js";
import { marks } from "./marks.js";
import { valueOf, wrapped } from "./texts.js";

// Intl takes a tenth of a second to start on a phone.
const number = (value) => `${+value.toFixed(6)}`.replace("-", "−").replace(".", ",").replace(/(?<!,\d*)\B(?=(\d{3})+(?!\d))/g, ".");
const dashes = [[], [7, 4], [2, 3], [9, 3, 2, 3], [2, 3], [7, 4]];
const markers = "circle rectRot triangle rect triangle rectRot".split(" ");

// Nothing is drawn across a series break.
const crosses = (spec, { p0, p1 }) => spec.events.some((e) => e.break && p0.parsed.x < e.at && p1.parsed.x >= e.at);

// The newest stands out: the last period of each group, or the last bar.
function barDatasets({ spec, look }) {
  const groups = spec.kind === "Groups";
  return spec.series.map((series, set) => {
    const age = spec.series.length - 1 - set;
    const newest = (i) => (groups ? !age && standsOut(spec, i) : i === series.values.length - 1);
    return {
      data: series.values,
      backgroundColor: series.values.map((_, i) => (newest(i) ? look.accent : age > 1 ? look.paper : look["accent-fill"])),
      borderColor: series.values.map((_, i) => (!groups || standsOut(spec, i) ? look.accent : look["accent-fill"])),
      borderWidth: 1,
      borderSkipped: false,
      barPercentage: groups ? 0.95 : 0.7,
    };
  });
}

function lineDatasets({ spec, look, small }) {
  return spec.series.map((series, set) => {
    const last = lastOf(series);
    const color = standsOut(spec, set) ? look.series[set] : look.axis;
    return {
      data: series.values.map((y, i) => ({ x: spec.positions[i], y })),
      borderColor: color,
      backgroundColor: color,
      fill: series.bandTo && { target: series.bandTo, below: look.band },
      borderWidth: spec.highlighted === set ? 3.5 : 2,
      order: spec.highlighted === set ? 0 : 1,
      segment: { borderColor: (part) => (crosses(spec, part) ? "transparent" : undefined) },
      borderDash: dashes[set],
      pointStyle: markers[set],
      pointRadius: series.values.map((_, i) => (i === last ? 4.5 : series.values.length <= 12 ? 3.5 : small ? 0 : 2)),
      pointHoverRadius: 6,
      clip: false, // a point on the edge is drawn whole
    };
  });
}

function scales({ spec, look, small, wide }, lines) {
  const ticks = { color: look.muted, font: { size: look.size(small || !wide ? 1.3 : 1.4) } };
  const line = { grid: { display: false }, border: { color: look.axis } };
  const targets = small ? [] : spec.targets.map((t) => t.value); // of none: infinities, passed over
  const value = {
    display: !small,
    beginAtZero: spec.fromZero,
    suggestedMin: Math.min(...targets),
    suggestedMax: Math.max(...targets),
    grace: spec.fromZero ? 0 : "10%",
    grid: { color: look.hairline, drawTicks: false },
    border: { display: false },
    ticks: { ...ticks, padding: 8, maxTicksLimit: wide || lines ? 6 : 3, callback: number },
  };
  if (spec.kind === "Groups") {
    return {
      x: value,
      y: { ...line, ticks: { ...ticks, autoSkip: false, crossAlign: "far", callback: (_, i) => wrapped(spec.labels[i], wide ? 26 : 14) } },
    };
  }
  if (spec.kind === "Bars") {
    return { y: { ...value, display: false }, x: { ...line, ticks: { ...ticks, maxRotation: 0 } } };
  }
  // A linear axis in months: quarters and months stand at their true distances.
  return {
    y: value,
    x: {
      type: "linear",
      min: 0,
      max: spec.positions.at(-1),
      ...line,
      afterBuildTicks: (axis) => { axis.ticks = chosenTicks(spec, small ? 2 : wide ? 7 : 3); },
      ticks: {
        ...ticks, maxRotation: 0, autoSkip: false,
        align: small ? "inner" : "center",
        callback: (v) => wrapped(spec.labels[spec.positions.indexOf(v)], wide || small ? 99 : 7),
      },
    },
  };
}

// Evenly spread, always with the first and the last.
function chosenTicks({ positions }, most) {
  const last = positions.length - 1;
  let steps = Math.min(last, most - 1);
  while (steps > 2 && last % steps) steps--;
  return Array.from({ length: steps + 1 }, (_, i) => ({ value: positions[Math.round(i * last / steps) || 0] }));
}

export function configuration(drawn) {
  const { spec, look } = drawn;
  const lines = spec.kind === "Lines";
  const several = spec.series.length > 1;
  const end = lines && several && drawn.wide ? 20 : spec.kind === "Bars" ? 0.8 : 5.2;
  Chart.defaults.font.family = look.family;
  return {
    type: lines ? "line" : "bar",
    data: { labels: spec.labels, datasets: (lines ? lineDatasets : barDatasets)(drawn) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: spec.kind === "Groups" ? "y" : "x",
      interaction: { intersect: false },
      layout: { padding: { top: look.size(2.6), right: look.size(end), left: drawn.small && lines ? look.size(4.8) : 0 } },
      scales: scales(drawn, lines),
      plugins: {
        legend: { display: false }, // in the page, where it wraps
        tooltip: {
          backgroundColor: look.ink, titleColor: look.paper, bodyColor: look.paper, displayColors: false,
          callbacks: {
            title: ([{ dataIndex }]) => spec.labels[dataIndex],
            label: ({ datasetIndex: set, dataIndex: i }) => `${several ? `${spec.series[set].name}: ` : ""}${valueOf(spec, set, i)}`,
          },
        },
      },
    },
    // The first gives the others what they draw from.
    plugins: [{ id: "drawn", beforeInit: (chart) => { chart.$drawn = drawn; } }, labels, marks],
  };
}
