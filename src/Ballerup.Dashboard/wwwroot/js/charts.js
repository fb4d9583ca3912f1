// Draws each chart from the JSON beside it. What it draws is decided by the server, from the same view as the table.
"use strict";

(() => {
  const number = new Intl.NumberFormat("da-DK");
  // Of six lines, a spread around its median, the lower half is like the upper.
  const dashes = [[], [7, 4], [2, 3], [9, 3, 2, 3], [2, 3], [7, 4]];
  const markers = ["circle", "rectRot", "triangle", "rect", "triangle", "rectRot"];
  const charts = [];

  const scheme = window.matchMedia("(prefers-color-scheme: dark)");
  const forced = window.matchMedia("(forced-colors: active)");
  const printing = window.matchMedia("print");

  function theme() {
    const style = getComputedStyle(document.documentElement);
    const color = (name) => style.getPropertyValue(`--${name}`).trim();
    return {
      paper: color("paper"), ink: color("ink"), muted: color("muted"), hairline: color("hairline"), axis: color("axis"),
      accent: color("accent"), fill: color("accent-fill"), band: color("band"), series: [1, 2, 3, 4].map((n) => color(`series-${n}`)),
      // The page's letters, also when the reader has made them larger; --rem is 10 px by default.
      size: (rem) => rem * parseFloat(style.fontSize), family: style.fontFamily,
    };
  }

  const unitOf = (spec, text) => (text === "1" ? spec.unitOfOne : spec.unit);
  const withUnit = (spec, text, space) => (unitOf(spec, text) ? `${text}${space}${unitOf(spec, text)}` : text);

  function wrapped(text, longest) {
    const lines = [""];
    for (const word of text.split(" ")) {
      const line = lines[lines.length - 1];
      if (line && line.length + word.length >= longest) lines.push(word);
      else lines[lines.length - 1] = line ? `${line} ${word}` : word;
    }
    return lines;
  }

  // Values are written beside their points, so that no one has to read them off an axis.
  const directLabels = {
    id: "directLabels",
    afterDatasetsDraw(chart) {
      const { spec, look, small } = chart.$drawn;
      const { ctx } = chart;
      ctx.save();
      ctx.fillStyle = look.ink;
      ctx.font = `${look.size(small ? 1.3 : 1.4)}px ${look.family}`;
      if (spec.kind === "Lines") labelLines(chart, spec, look, small);
      else {
        const sets = spec.kind === "Groups" ? [spec.series.length - 1] : [0];
        for (const set of sets) {
          chart.getDatasetMeta(set).data.forEach((bar, i) => {
            if (spec.series[set].values[i] === null) return;
            const text = spec.series[set].texts[i];
            if (spec.kind === "Groups") {
              ctx.textAlign = "left";
              ctx.textBaseline = "middle";
              // Right of the longest bar of the group, where it lies on none of them.
              const end = Math.max(...spec.series.map((_, s) => chart.getDatasetMeta(s).data[i].x));
              ctx.fillText(text, end + 6, bar.y);
            } else {
              ctx.textAlign = "center";
              const below = spec.series[set].values[i] < 0;
              ctx.textBaseline = below ? "top" : "bottom";
              ctx.fillText(text, bar.x, bar.y + (below ? 4 : -4));
            }
          });
        }
      }
      ctx.restore();
    },
  };

  function labelLines(chart, spec, look, small) {
    const { ctx, chartArea } = chart;
    const line = look.size(1.7);
    ctx.textBaseline = "middle";
    const ends = spec.series.map((series, set) => {
      const last = series.values.findLastIndex((v) => v !== null);
      if (last < 0) return null;
      const point = chart.getDatasetMeta(set).data[last];
      return { set, last, text: series.texts[last], name: series.name, x: point.x, y: point.y };
    }).filter(Boolean).sort((a, b) => a.y - b.y);

    if (spec.series.length === 1) {
      const [end] = ends;
      if (!end) return;
      ctx.textAlign = "left";
      ctx.fillText(end.text, end.x + 8, end.y);
      if (small) {
        const first = spec.series[0].values.findIndex((v) => v !== null);
        const start = chart.getDatasetMeta(0).data[first];
        ctx.textAlign = "right";
        ctx.fillText(spec.series[0].texts[first], start.x - 6, start.y);
      }
      return;
    }

    // Names stand at the ends of their lines, pushed apart where they would lie on each other.
    const blocks = ends.map((e) => ({ ...e, lines: chart.$drawn.wide ? [...wrapped(e.name, 25), e.text] : [e.text] }));
    let free = chartArea.top;
    for (const block of blocks) {
      const height = block.lines.length * line;
      block.top = Math.max(free, block.y - height / 2);
      free = block.top + height + 4;
    }
    let floor = chartArea.bottom;
    for (const block of blocks.toReversed()) {
      const height = block.lines.length * line;
      block.top = Math.min(block.top, floor - height);
      floor = block.top - 4;
    }
    ctx.textAlign = "left";
    for (const block of blocks) {
      ctx.fillStyle = standsOut(spec, block.set) ? look.series[block.set] : look.muted;
      block.lines.forEach((text, i) => {
        ctx.font = `${i === block.lines.length - 1 ? "600 " : ""}${look.size(1.4)}px ${look.family}`;
        ctx.fillText(text, block.x + 12, block.top + line * (i + 0.5));
      });
    }
  }

  // Events stand across the time axis by their letters, which the list beneath the table explains; targets are dashed.
  const marks = {
    id: "marks",
    beforeDatasetsDraw(chart) {
      const { spec, look, small } = chart.$drawn;
      const { ctx, chartArea: area, scales: { x, y } } = chart;
      if (small) return;
      ctx.save();
      ctx.font = `${look.size(1.4)}px ${look.family}`;
      const line = (fromX, fromY, toX, toY) => {
        ctx.beginPath();
        ctx.moveTo(fromX, fromY);
        ctx.lineTo(toX, toY);
        ctx.stroke();
      };
      const half = (spec.kind === "Bars" ? x.width / spec.labels.length : 0) / 2;
      for (const event of spec.events) {
        const at = x.getPixelForValue(event.at) - half;
        ctx.strokeStyle = look.muted;
        ctx.fillStyle = look.ink;
        ctx.lineWidth = event.break ? 2 : 1;
        ctx.setLineDash(event.break ? [] : [2, 3]);
        line(at, area.top - 8, at, area.bottom);
        ctx.textAlign = "center";
        ctx.textBaseline = "bottom";
        ctx.fillText(event.letter + ")", at, area.top - 9);
      }
      ctx.lineWidth = 2;
      for (const target of spec.targets) {
        ctx.strokeStyle = ctx.fillStyle = spec.kind === "Lines" && spec.series.length > 1 ? look.series[target.at] : look.ink;
        if (spec.kind === "Groups") {
          ctx.setLineDash([]);
          const tall = y.height / spec.labels.length * 0.4;
          const [across, down] = [x.getPixelForValue(target.value), y.getPixelForValue(target.at)];
          line(across, down - tall, across, down + tall);
          continue;
        }
        ctx.setLineDash([6, 5]);
        const level = y.getPixelForValue(target.value);
        line(area.left, level, area.right, level);
        ctx.textAlign = "left";
        ctx.textBaseline = "bottom";
        ctx.fillText(target.text, area.left + 4, level - 4);
      }
      ctx.restore();
    },
  };

  const standsOut = (spec, place) => spec.highlighted === null || spec.highlighted === place;

  // Nothing is drawn across a series break.
  const crosses = (spec, { p0, p1 }) => spec.events.some((e) => e.break && p0.parsed.x < e.at && p1.parsed.x >= e.at);

  function barDatasets(spec, look) {
    return spec.series.map((series, set) => {
      const newest = (i) => (spec.kind === "Groups" ? set === spec.series.length - 1 : i === series.values.length - 1);
      const age = spec.series.length - 1 - set;
      return {
        label: series.name,
        data: series.values,
        backgroundColor: series.values.map((_, i) => (newest(i) && (spec.kind !== "Groups" || standsOut(spec, i)) ? look.accent : spec.kind === "Groups" && age > 1 ? look.paper : look.fill)),
        borderColor: spec.kind === "Groups" ? series.values.map((_, i) => (standsOut(spec, i) ? look.accent : look.fill)) : look.accent,
        borderWidth: 1,
        borderSkipped: false,
        barPercentage: spec.kind === "Groups" ? 0.95 : 0.62,
        categoryPercentage: spec.kind === "Groups" ? 0.78 : 0.9,
      };
    });
  }

  function lineDatasets(spec, look, small) {
    return spec.series.map((series, set) => {
      const last = series.values.findLastIndex((v) => v !== null);
      const few = series.values.length <= 12;
      const color = standsOut(spec, set) ? look.series[set] : look.axis;
      return {
        label: series.name,
        data: series.values.map((y, i) => ({ x: spec.positions[i], y })),
        borderColor: color,
        backgroundColor: color,
        fill: series.fillTo ? { target: series.fillTo, above: look.band, below: look.band } : false,
        borderWidth: spec.highlighted === set ? 3.5 : 2,
        order: spec.highlighted === set ? 0 : 1,
        segment: { borderColor: (part) => (crosses(spec, part) ? "transparent" : undefined) },
        borderDash: dashes[set],
        pointStyle: markers[set],
        pointRadius: series.values.map((_, i) => (i === last ? 4.5 : few ? 3.5 : small ? 0 : 2)),
        pointHoverRadius: 6,
        tension: 0,
        spanGaps: false,
        clip: false, // a point on the edge is drawn whole
      };
    });
  }

  function scales(spec, look, small, wide) {
    const font = { family: look.family, size: look.size(small || !wide ? 1.3 : 1.4) };
    const ticks = { color: look.muted, font };
    const none = { display: false };
    const targets = small ? [] : spec.targets.map((t) => t.value);
    const value = {
      display: !small,
      beginAtZero: spec.fromZero,
      suggestedMin: targets.length ? Math.min(...targets) : undefined,
      suggestedMax: targets.length ? Math.max(...targets) : undefined,
      grace: spec.fromZero ? 0 : "10%",
      grid: { color: look.hairline, drawTicks: false },
      border: none,
      ticks: { ...ticks, padding: 8, maxTicksLimit: 6, callback: (v) => number.format(v).replace("-", "\u2212") },
    };
    if (spec.kind === "Groups") {
      const longest = wide ? 26 : 14;
      return {
        x: { ...value, ticks: { ...value.ticks, maxTicksLimit: wide ? 6 : 3 } },
        y: { grid: none, border: { color: look.axis }, ticks: { ...ticks, autoSkip: false, crossAlign: "far", callback: (_, i) => wrapped(spec.labels[i], longest) } },
      };
    }
    if (spec.kind === "Bars") {
      return {
        y: { ...value, display: false },
        x: { grid: none, border: { color: look.axis }, ticks: { ...ticks, maxRotation: 0, autoSkip: false } },
      };
    }
    // A linear axis in months: quarters and months stand at their true distances.
    const shown = chosenTicks(spec, small ? 2 : wide ? 7 : 3);
    return {
      y: value,
      x: {
        type: "linear",
        min: 0,
        max: spec.positions[spec.positions.length - 1],
        grid: none,
        border: { color: look.axis },
        afterBuildTicks: (axis) => { axis.ticks = shown.map((i) => ({ value: spec.positions[i] })); },
        ticks: {
          ...ticks, maxRotation: 0, autoSkip: false,
          align: small ? "inner" : "center",
          callback: (v) => (wide || small ? spec.labels[spec.positions.indexOf(v)] : wrapped(spec.labels[spec.positions.indexOf(v)] ?? "", 7)),
        },
      },
    };
  }

  // Evenly spread, always with the first and the last; as evenly as can be where their number has no divisor.
  function chosenTicks(spec, most) {
    const last = spec.positions.length - 1;
    if (last < most) return spec.positions.map((_, i) => i);
    let step = Math.ceil(last / (most - 1));
    while (last % step !== 0) step++;
    return step < last ? spec.positions.map((_, i) => i).filter((i) => i % step === 0)
      : Array.from({ length: most }, (_, i) => Math.round(i * last / (most - 1)));
  }

  function configuration(spec, look, small, width) {
    const wide = width >= 620;
    const lines = spec.kind === "Lines";
    const several = spec.series.length > 1;
    const end = lines && several && wide ? 200 : lines ? 52 : spec.kind === "Groups" ? 52 : 8;
    return {
      type: lines ? "line" : "bar",
      data: lines ? { datasets: lineDatasets(spec, look, small) } : { labels: spec.labels, datasets: barDatasets(spec, look) },
      options: {
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        indexAxis: spec.kind === "Groups" ? "y" : "x",
        interaction: { mode: "nearest", intersect: false },
        layout: { padding: { top: 26, right: end, left: small && lines ? 48 : 0, bottom: 0 } },
        scales: scales(spec, look, small, wide),
        plugins: {
          legend: { display: false }, // in the page, where it can wrap
          tooltip: {
            backgroundColor: look.ink, titleColor: look.paper, bodyColor: look.paper, displayColors: false,
            titleFont: { family: look.family }, bodyFont: { family: look.family },
            callbacks: {
              title: (items) => spec.labels[items[0].dataIndex],
              label: (item) => `${several ? `${spec.series[item.datasetIndex].name}: ` : ""}${withUnit(spec, spec.series[item.datasetIndex].texts[item.dataIndex], "\u00a0")}`,
            },
          },
        },
      },
    };
  }

  function draw(entry) {
    const { canvas, spec, small } = entry;
    Chart.getChart(canvas)?.destroy();
    const look = theme();
    const width = canvas.parentElement.clientWidth;
    const chart = { look, spec, small, wide: width >= 620 };
    const config = configuration(spec, look, small, width);
    // The plugin runs while the chart is being made, before there is a chart to hang anything on.
    config.plugins = [{ ...directLabels, beforeInit: (made) => { made.$drawn = chart; } }, marks];
    new Chart(canvas, config);
    entry.wide = chart.wide;
  }

  // Arrow keys move along a series and between series; a polite live region reads the point.
  function listen(entry) {
    const { canvas, spec, live } = entry;
    let at = null;
    canvas.addEventListener("keydown", (event) => {
      const moves = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
      const chart = Chart.getChart(canvas);
      if (event.key === "Escape" || !(event.key in moves)) {
        if (event.key === "Escape" && at) leave(chart);
        return;
      }
      event.preventDefault();
      const within = (n, count) => Math.max(0, Math.min(count - 1, n));
      const [series, point] = moves[event.key];
      at = at
        ? { series: within(at.series + series, spec.series.length), point: within(at.point + point, spec.labels.length) }
        : { series: 0, point: 0 };
      const active = [{ datasetIndex: at.series, index: at.point }];
      chart.setActiveElements(active);
      chart.tooltip.setActiveElements(active, chart.getDatasetMeta(at.series).data[at.point]);
      chart.update();
      const name = spec.series.length > 1 ? `${spec.series[at.series].name}, ` : "";
      const value = spec.series[at.series].values[at.point] === null ? "intet tal" : withUnit(spec, spec.series[at.series].texts[at.point], " ");
      live.textContent = `${name}${spec.labels[at.point]}: ${value}`;
    });
    canvas.addEventListener("blur", () => { if (at) leave(Chart.getChart(canvas)); });

    function leave(chart) {
      at = null;
      live.textContent = "";
      chart.setActiveElements([]);
      chart.tooltip.setActiveElements([], { x: 0, y: 0 });
      chart.update();
    }
  }

  const redraw = () => charts.forEach(draw);

  function start() {
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
    }
    // A canvas follows neither colours nor paper by itself, and a narrow one needs other labels.
    for (const query of [scheme, forced, printing]) query.addEventListener("change", redraw);
    new ResizeObserver(() => charts
      .filter((e) => (e.canvas.parentElement.clientWidth >= 620) !== e.wide)
      .forEach(draw)).observe(document.querySelector("main"));
    document.documentElement.dataset.charts = "drawn";
  }

  // Widths of text are only right once the letters are there.
  document.fonts.ready.then(start);
})();
