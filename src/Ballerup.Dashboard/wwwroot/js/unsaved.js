// Asks before a page is left with something typed that has not been saved.
(() => {
  "use strict";

  const fields = [...document.querySelectorAll("main form[method=post] :is(input, select, textarea):not([type=hidden], [type=submit])")];
  const value = (field) => (field.type === "checkbox" || field.type === "radio" ? field.checked : field.value);
  const started = new Map(fields.map((field) => [field, value(field)]));
  const refused = document.querySelector("[data-unsaved=true]") !== null; // shown again with what was typed
  let leaving = false;
  document.addEventListener("submit", () => { leaving = true; });
  window.addEventListener("beforeunload", (event) => {
    if (!leaving && (refused || fields.some((field) => value(field) !== started.get(field)))) event.preventDefault();
  });
})();
