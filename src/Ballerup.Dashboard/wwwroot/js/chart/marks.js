// Events stand across the time axis by their letters in the list beneath the table; targets are dashed.
export const marks = {
  id: "marks",
  beforeDatasetsDraw(chart) {
    const { ctx, chartArea: area, scales: { x, y }, $drawn: { spec, look, small } } = chart;
    if (small) return;
    const line = (fromX, fromY, toX, toY, dash) => {
      ctx.setLineDash(dash);
      ctx.beginPath();
      ctx.moveTo(fromX, fromY);
      ctx.lineTo(toX, toY);
      ctx.stroke();
    };
    ctx.save();
    ctx.font = look.font(1.4);
    ctx.textBaseline = "bottom";
    ctx.textAlign = "center";
    ctx.strokeStyle = look.muted;
    ctx.fillStyle = look.ink;
    const half = spec.kind === "Bars" ? x.width / spec.labels.length / 2 : 0;
    for (const event of spec.events) {
      const at = x.getPixelForValue(event.at) - half;
      ctx.lineWidth = event.break ? 2 : 1;
      line(at, area.top - 8, at, area.bottom, event.break ? [] : [2, 3]);
      ctx.fillText(`${event.letter})`, at, area.top - 9);
    }
    ctx.textAlign = "left";
    ctx.lineWidth = 2;
    for (const { at, value, text } of spec.targets) {
      ctx.strokeStyle = ctx.fillStyle = spec.kind === "Lines" && spec.series.length > 1 ? look.series[at] : look.ink;
      if (spec.kind === "Groups") {
        const half = y.height / spec.labels.length * 0.4;
        const [across, down] = [x.getPixelForValue(value), y.getPixelForValue(at)];
        line(across, down - half, across, down + half, []);
      } else {
        const level = y.getPixelForValue(value);
        line(area.left, level, area.right, level, [6, 5]);
        ctx.fillText(text, area.left + 4, level - 4);
      }
    }
    ctx.restore();
  },
};
