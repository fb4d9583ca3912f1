// "77 personer", "2,0 pct.", or that there is none.
export function valueOf(spec, set, i) {
  const { values, texts } = spec.series[set];
  const unit = texts[i] === "1" ? spec.unitOfOne : spec.unit;
  return values[i] === null ? "intet tal" : unit ? `${texts[i]}\u00a0${unit}` : texts[i];
}

export function wrapped(text, longest) {
  return text.split(" ").reduce((lines, word) => {
    const [line] = lines.slice(-1);
    return line?.length + word.length < longest ? [...lines.slice(0, -1), `${line} ${word}`] : [...lines, word];
  }, []);
}
