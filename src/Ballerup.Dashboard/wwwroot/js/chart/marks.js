// Events stand across the time axis by their letters in the list beneath the table; targets are dashed.
export const marks = {
  id: "marks",
  beforeDatasetsDraw(chart) {
    const { ctx, chartArea: area, scales: { x, y }, $drawn: { spec, look, small } } = chart;
    if (small) return;
    const line = (path, dash) => {
      ctx.setLineDash(dash);
      ctx.stroke(new Path2D(path));
    };
    ctx.save();
    Object.assign(ctx, { font: look.font(1.4), textBaseline: "bottom", textAlign: "center", strokeStyle: look.muted, fillStyle: look.ink });
    const half = spec.kind === "Bars" ? x.width / spec.labels.length / 2 : 0;
    for (const { at, letter, break: broken } of spec.events) {
      const across = x.getPixelForValue(at) - half;
      ctx.lineWidth = broken ? 2 : 1;
      line(`M${across} ${area.top - 8}V${area.bottom}`, broken ? [] : [2, 3]);
      ctx.fillText(`${letter})`, across, area.top - 9);
    }
    Object.assign(ctx, { textAlign: "left", lineWidth: 2 });
    for (const { at, value, text } of spec.targets) {
      ctx.strokeStyle = ctx.fillStyle = spec.kind === "Lines" && spec.series.length > 1 ? look.series[at] : look.ink;
      if (spec.kind === "Groups") {
        const half = y.height / spec.labels.length * 0.4;
        const down = y.getPixelForValue(at);
        line(`M${x.getPixelForValue(value)} ${down - half}V${down + half}`, []);
      } else {
        const level = y.getPixelForValue(value);
        line(`M${area.left} ${level}H${area.right}`, [6, 5]);
        ctx.fillText(text, area.left + 4, level - 4);
      }
    }
    ctx.restore();
  },
};
