// What a reader takes along: the address of a table with the choices made, a chart as a picture, the overview as a picture.
import { configuration } from "./chart/configuration.js";
import { wrapped } from "./chart/texts.js";
import { theme } from "./chart/theme.js";

const width = 1200;
const margin = 40;
const sharpness = 2;

export function take(button) {
  const asked = ({ link: copyLink, copy: copyPicture, save: savePicture })[button.dataset.take];
  const said = button.parentElement.querySelector("[role=status]");
  said.textContent = "";
  asked(button).then((text) => { said.textContent = text; });
}

async function copyLink(button) {
  const place = button.closest("[id].table-section");
  const address = new URL(place ? `#${place.id}` : location.pathname + location.search, location).href;
  try {
    await navigator.clipboard.writeText(address);
    return "Linket er kopieret.";
  } catch {
    return `Browseren tillader ikke at kopiere. Linket er ${address}`;
  }
}

async function copyPicture(button) {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": pictureOf(button) })]);
    return "Billedet er kopieret.";
  } catch {
    return "Browseren tillader ikke at kopiere billeder. Hent det som PNG i stedet.";
  }
}

async function savePicture(button) {
  const link = document.createElement("a");
  link.download = button.dataset.name;
  link.href = URL.createObjectURL(await pictureOf(button));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return `${link.download} er hentet.`;
}

function pictureOf(button) {
  const figure = button.closest("figure");
  // A picture is for paper and slides, so its colours are the light ones whatever the reader prefers.
  const light = document.body.appendChild(document.createElement("div"));
  light.className = "light";
  const look = { ...theme(light), size: (rem) => rem * 12 };
  look.font = (rem, weight = 400) => `${weight} ${look.size(rem)}px ${look.family}`;
  const sheet = new Sheet(look);
  if (figure) chartOn(sheet, figure, look);
  else overviewOn(sheet, document.querySelector("main"), look);
  light.remove();
  return sheet.toBlob();
}

/** A sheet that grows downwards: everything is put down first, and drawn when its height is known. */
class Sheet {
  constructor(look) {
    this.look = look;
    this.y = margin;
    this.parts = [];
    this.ctx = document.createElement("canvas").getContext("2d");
  }

  /** Writes wrapped lines, and returns where the next can stand. */
  text(text, { x = margin, y = this.y, within = width - margin - x, rem = 1.6, weight = 400, color = "ink", leading = 1.35 } = {}) {
    const font = this.look.font(rem, weight);
    this.ctx.font = font;
    const line = this.look.size(rem) * leading;
    for (const words of broken(this.ctx, text.replace(/\s+/g, " ").trim(), within)) {
      const at = y + line / 2;
      this.parts.push((ctx) => {
        Object.assign(ctx, { font, fillStyle: this.look[color] ?? color, textBaseline: "middle", textAlign: "left" });
        ctx.fillText(words, x, at);
      });
      y += line;
    }
    return y;
  }

  rule(y) {
    this.parts.push((ctx) => {
      ctx.fillStyle = this.look.hairline;
      ctx.fillRect(margin, y, width - 2 * margin, 1);
    });
  }

  /** Draws what the page draws from the same figures, at a size of its own. */
  chart(spec, small, x, y, across, tall) {
    const place = document.createElement("canvas");
    Object.assign(place, { width: across, height: tall });
    const config = configuration({ spec, small, wide: across >= this.look.size(62), look: this.look });
    Object.assign(config.options, { responsive: false, devicePixelRatio: sharpness, events: [] });
    const chart = new Chart(place, config);
    this.parts.push((ctx) => {
      ctx.drawImage(place, x, y, across, tall);
      chart.destroy();
    });
  }

  toBlob() {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: width * sharpness, height: Math.ceil(this.y + margin) * sharpness });
    const ctx = canvas.getContext("2d");
    ctx.scale(sharpness, sharpness);
    ctx.fillStyle = this.look.paper;
    ctx.fillRect(0, 0, canvas.width, canvas.height);
    for (const part of this.parts) part(ctx);
    return new Promise((done) => { canvas.toBlob(done, "image/png"); });
  }
}

function broken(ctx, text, within) {
  const lines = [""];
  for (const word of text.split(" ")) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (lines.at(-1) && ctx.measureText(longer).width > within) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

const textOf = (place, selector) => place.querySelector(selector)?.textContent ?? "";

const taken = () => {
  const today = new Intl.DateTimeFormat("da-DK", { dateStyle: "long" }).format(new Date());
  return `Hentet ${today} fra ${location.host}${location.pathname.replace(/\/$/, "")}`;
};

function chartOn(sheet, figure, look) {
  const spec = JSON.parse(figure.querySelector("script").textContent);
  sheet.y = sheet.text(textOf(figure, ".chart-title"), { rem: 2.4, weight: 600, leading: 1.25 }) + 6;
  sheet.y = sheet.text(textOf(figure, ".chart-subtitle"), { color: "muted" }) + 10;
  if (spec.kind === "Groups") sheet.y = keysOn(sheet, spec, look) + 10;
  const rows = (label) => Math.max(2.6 * spec.series.length, 2 + 1.8 * wrapped(label, 26).length);
  const tall = spec.kind === "Groups" ? spec.labels.reduce((sum, label) => sum + rows(label), 8) * 9 : 420;
  sheet.chart(spec, false, margin, sheet.y, width - 2 * margin, tall);
  sheet.y += tall + 14;
  for (const note of figure.querySelectorAll(".chart-note")) sheet.y = sheet.text(note.textContent, { rem: 1.4, color: "muted" });
  for (const event of figure.closest("section").querySelectorAll("ul.table-notes li"))
    sheet.y = sheet.text(event.textContent, { rem: 1.4, color: "muted" });
  sheet.y = sheet.text(`${figure.dataset.source} ${taken()}.`, { rem: 1.4, color: "muted" });
}

function keysOn(sheet, spec, look) {
  let x = margin;
  const y = sheet.y;
  spec.series.forEach(({ name }, set) => {
    const age = spec.series.length - 1 - set;
    const from = x;
    sheet.parts.push((ctx) => {
      Object.assign(ctx, { fillStyle: [look.accent, look["accent-fill"]][age] ?? look.paper, strokeStyle: look.accent, lineWidth: 1 });
      ctx.fillRect(from, y + 5, 30, 12);
      ctx.strokeRect(from, y + 5, 30, 12);
    });
    sheet.text(name, { x: x + 38, y });
    x += 38 + sheet.ctx.measureText(name).width + 24;
  });
  return y + look.size(1.6) * 1.35;
}

// Goals, their key figures and their charts in rows, as the page has them.
function overviewOn(sheet, page, look) {
  sheet.y = sheet.text(textOf(page, "h1"), { rem: 3, weight: 600, leading: 1.25 }) + 4;
  sheet.y = sheet.text(textOf(page, ".lead"), { rem: 1.9 }) + 14;
  for (const goal of page.querySelectorAll(".goal")) {
    sheet.rule(sheet.y);
    const top = sheet.y + 14;
    let left = sheet.text(textOf(goal, ".eyebrow"), { y: top, rem: 1.3, color: "muted" });
    left = sheet.text(textOf(goal, "h2"), { y: left, within: 340, rem: 1.9, weight: 600, leading: 1.2 });
    left = sheet.text(textOf(goal, ".goal-measure"), { y: left + 2, within: 340, rem: 1.3, color: "muted" });
    const warning = textOf(goal, ".warning");
    if (warning) left = sheet.text(warning, { y: left + 2, within: 340, rem: 1.3 });
    let middle = top;
    const x = 420;
    if (goal.querySelector(".goal-figure")) {
      const value = textOf(goal, ".figure-value strong");
      middle = sheet.text(value, { x, y: middle, rem: 3.2, weight: 600, leading: 1.1 });
      sheet.text(textOf(goal, ".figure-value span"), {
        x: x + 14 + measured(sheet, value, 3.2), y: middle - look.size(1.4) * 1.7, rem: 1.4, color: "muted",
      });
      const verdict = goal.querySelector(".verdict");
      const color = { good: "--good", bad: "--bad" }[verdict?.className.match(/verdict--(\w+)/)?.[1]];
      if (verdict) middle = sheet.text(verdict.textContent, { x, y: middle + 2, weight: 600, color: color ? lightColor(color) : "ink" });
      middle = sheet.text(textOf(goal, ".change"), { x, y: middle, within: 350, rem: 1.4 });
      middle = sheet.text(textOf(goal, ".target"), { x, y: middle, within: 350, rem: 1.4, color: "muted" });
      sheet.chart(JSON.parse(goal.querySelector("script").textContent), true, 800, top, width - margin - 800, 110);
    } else {
      middle = sheet.text(textOf(goal, ".goal-text"), { x, y: top, rem: 1.5 });
    }
    sheet.y = Math.max(left, middle, goal.querySelector("canvas") ? top + 110 : 0) + 16;
  }
  sheet.rule(sheet.y);
  sheet.y = sheet.text(`${textOf(page, ".meta")}. ${taken()}.`, { y: sheet.y + 12, rem: 1.3, color: "muted" });
}

function measured(sheet, text, rem) {
  sheet.ctx.font = sheet.look.font(rem, 600);
  return sheet.ctx.measureText(text).width;
}

const lightColor = (name) => getComputedStyle(document.querySelector(".light")).getPropertyValue(name).trim();
