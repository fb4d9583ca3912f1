// The grid of figures: keys as in a spreadsheet, changed cells marked, a block from a spreadsheet pasted after a look at
// where it lands. Without this file the grid is a plain form that does the same.
(() => {
  "use strict";

  const form = document.querySelector("[data-grid]");
  if (!form) return;
  const cells = [...form.querySelectorAll("input[data-row]")];
  const bar = form.querySelector("[data-cell-bar]");
  const at = new Map(cells.map((cell) => [`${cell.dataset.row},${cell.dataset.column}`, cell]));
  const find = (row, column) => at.get(`${row},${column}`);
  form.querySelectorAll("[data-paste-hint]").forEach((hint) => { hint.hidden = false; });

  const started = new Map(cells.map((cell) => [cell, cell.value]));

  function mark(cell) {
    const changed = cell.value.trim() !== cell.dataset.published;
    const box = cell.closest("td");
    box.classList.toggle("changed", changed);
    const was = cell.dataset.published ? `udgivet ${cell.dataset.published}` : "ikke udgivet før";
    box.querySelector(".was").textContent = changed ? was : "";
  }

  function tell(cell) {
    bar.hidden = false;
    bar.replaceChildren();
    const link = document.createElement("a");
    link.href = cell.dataset.address;
    link.textContent = "Note og tilbageholdelse";
    const published = cell.dataset.published ? `Udgivet: ${cell.dataset.published}.` : "Ikke udgivet før.";
    bar.append(`${cell.getAttribute("aria-label")}. ${published} `, link);
  }

  function go(cell) {
    if (!cell) return false;
    cell.focus();
    cell.select();
    return true;
  }

  // The keys move between cells as long as the whole text is marked; once someone types or clicks in it, left and right
  // move in the text and leave it only at its ends.
  function isAtEdge(cell, step) {
    const all = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
    if (all) return true;
    if (cell.selectionStart !== cell.selectionEnd) return false;
    return step < 0 ? cell.selectionStart === 0 : cell.selectionEnd === cell.value.length;
  }

  form.addEventListener("keydown", (event) => {
    const cell = event.target;
    if (!started.has(cell) || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const row = Number(cell.dataset.row);
    const column = Number(cell.dataset.column);
    let moved = false;
    switch (event.key) {
      case "ArrowUp": moved = go(find(row - 1, column)); break;
      case "ArrowDown": moved = go(find(row + 1, column)); break;
      case "ArrowLeft": moved = isAtEdge(cell, -1) && go(find(row, column - 1)); break;
      case "ArrowRight": moved = isAtEdge(cell, 1) && go(find(row, column + 1)); break;
      case "Enter":
        go(find(row + (event.shiftKey ? -1 : 1), column));
        moved = true; // never sends the form
        break;
      case "Escape":
        cell.value = started.get(cell);
        mark(cell);
        cell.select();
        moved = true;
        break;
      case "F2":
        cell.setSelectionRange(cell.value.length, cell.value.length);
        moved = true;
        break;
    }
    if (moved) event.preventDefault();
  });

  form.addEventListener("focusin", (event) => {
    if (!started.has(event.target)) return;
    tell(event.target);
  });
  form.addEventListener("input", (event) => {
    if (started.has(event.target)) mark(event.target);
  });
  cells.forEach((cell) => cell.addEventListener("focus", () => { if (!cell.matches(":active")) cell.select(); }));

  // Pasting

  function read(text) {
    const lines = text.replace(/\r\n?/g, "\n").split("\n");
    while (lines.length > 0 && lines[lines.length - 1] === "") lines.pop();
    return lines.map((line) => line.split("\t").map((cell) => cell.trim()));
  }

  function element(name, text, ...children) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    made.append(...children);
    return made;
  }

  function button(text, className) {
    const made = element("button", text);
    made.type = "button";
    made.className = className;
    return made;
  }

  function preview(first, block) {
    const row = Number(first.dataset.row);
    const column = Number(first.dataset.column);
    const lands = [];
    let outside = 0;
    block.forEach((line, r) => line.forEach((text, c) => {
      const cell = find(row + r, column + c);
      if (cell) lands.push([cell, text]);
      else outside += 1;
    }));

    const dialog = element("dialog");
    dialog.className = "paste-preview";
    const title = element("h2", `${lands.length} tal sættes ind her`);
    title.id = "paste-title";
    dialog.setAttribute("aria-labelledby", title.id);
    const body = element("tbody");
    for (const [cell, text] of lands) {
      const name = element("th", cell.getAttribute("aria-label"));
      name.scope = "row";
      const now = element("td", cell.value || "intet");
      const next = element("td", text || "intet");
      if (text !== cell.value) next.className = "changed";
      body.append(element("tr", "", name, now, next));
    }
    const heads = ["Felt", "Nu", "Bliver til"].map((text) => { const th = element("th", text); th.scope = "col"; return th; });
    const table = element("table", "", element("thead", "", element("tr", "", ...heads)), body);
    table.className = "plain";
    const scroll = element("div", "", table);
    scroll.className = "table-scroll";
    scroll.tabIndex = 0;
    scroll.setAttribute("role", "region");
    scroll.setAttribute("aria-labelledby", title.id);
    dialog.append(title);
    if (outside > 0) {
      const cells = outside === 1 ? "celle falder" : "celler falder";
      dialog.append(element("p", `${outside} ${cells} uden for skemaet og kommer ikke med.`));
    }
    dialog.append(scroll);

    const yes = button("Sæt ind i skemaet", "button button-primary");
    const no = button("Annuller", "button button-secondary");
    const foot = element("div", "", yes, no);
    foot.className = "form-foot";
    dialog.append(foot);
    yes.addEventListener("click", () => {
      for (const [cell, text] of lands) {
        cell.value = text;
        mark(cell);
      }
      dialog.close();
    });
    no.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => { dialog.remove(); go(first); });
    document.body.append(dialog);
    dialog.showModal();
    yes.focus();
  }

  form.addEventListener("paste", (event) => {
    if (!started.has(event.target)) return;
    const block = read(event.clipboardData.getData("text/plain"));
    if (block.length === 0 || (block.length === 1 && block[0].length === 1)) return;
    event.preventDefault();
    preview(event.target, block);
  });
})();
