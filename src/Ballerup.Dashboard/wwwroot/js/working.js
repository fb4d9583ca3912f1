// Where an answer can take a while: says that something is going on, and sends nothing twice. data-working has the sentence.
(() => {
  "use strict";

  const aMoment = 600; // ms
  for (const form of document.querySelectorAll("form[data-working]")) {
    const told = document.createElement("p");
    told.className = "working";
    told.setAttribute("role", "status"); // there from the start, so that its text is read aloud
    form.append(told);
    let waiting;
    form.addEventListener("submit", (event) => {
      if (waiting) {
        event.preventDefault();
        return;
      }
      waiting = setTimeout(() => { told.textContent = form.dataset.working; }, aMoment);
    });
    // Back to the page as it was.
    window.addEventListener("pageshow", () => {
      clearTimeout(waiting);
      waiting = undefined;
      told.textContent = "";
    });
  }
})();
