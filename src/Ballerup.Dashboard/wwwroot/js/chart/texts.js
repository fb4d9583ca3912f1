// "77 personer", "2,0 pct.", or that there is none.
export function valueOf(spec, set, i) {
  const { values, texts } = spec.series[set];
  const unit = texts[i] === "1" ? spec.unitOfOne : spec.unit;
  return values[i] === null ? "intet tal" : unit ? `${texts[i]}\u00a0${unit}` : texts[i];
}

export function wrapped(text, longest) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line && line.length + word.length >= longest) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
