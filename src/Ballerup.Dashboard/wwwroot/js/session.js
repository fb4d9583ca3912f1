// Says five minutes before the end that a page with a form is about to be of one who is signed out, with a button that renews the session.
// The server says how much is left (data-left, data-longest); other pages of this browser say when they have renewed it.
(() => {
  "use strict";

  const bar = document.querySelector("[data-session]");
  if (!bar || !document.querySelector("main form[method=post]")) return;
  const told = bar.querySelector("[role=status]");
  const button = bar.querySelector("button");
  const look = 5000; // ms
  const shown = 10000; // ms, of what is good news
  const of = (name) => Number(bar.dataset[name]) * 1000;
  const last = Date.now() + of("longest");
  let end = Date.now() + of("left");
  let said = "";
  let field;

  const clock = (time) => new Date(time).toLocaleTimeString("da-DK", { hour: "2-digit", minute: "2-digit" }).replace(":", ".");
  const kept = bar.dataset.kept === "true"
    ? "Send formularen, som den er: Det, du har skrevet, bliver gemt i en time, og du kan få det vist igen, når du har logget ind."
    : "Det, du har skrevet her, bliver ikke gemt. Log ind igen i en anden fane, før du sender formularen.";

  // Said once, though it is looked at again and again: a screen reader reads what is written anew.
  const say = (text, withButton) => {
    if (text === said) return;
    said = text;
    told.textContent = text;
    bar.dataset.shown = text ? "true" : "false";
    button.hidden = !withButton;
  };

  const tell = () => {
    const now = Date.now();
    if (now >= end) {
      say(`Du er logget ud. ${kept}`, false);
    } else if (now < end - of("warning")) {
      say("", false);
    } else if (end >= last) {
      say(`Du bliver logget ud kl. ${clock(end)}, fordi man højst kan være logget ind i otte timer. `
        + "Gem det, du har skrevet, inden da, og log ind igen.", false);
    } else {
      say(`Du bliver logget ud kl. ${clock(end)}, hvis du ikke gør noget.`, true);
    }
  };

  const renewed = (until) => {
    end = Math.min(Math.max(end, until), last);
    tell();
  };

  // The focus goes back to where it was: the button is about to disappear.
  button.addEventListener("focus", (event) => { field = event.relatedTarget ?? field; });
  button.addEventListener("click", async () => {
    let answer;
    try {
      answer = await fetch(bar.dataset.session, { cache: "no-store", redirect: "manual" });
    } catch {
      said = "";
      say("Serveren svarer ikke. Prøv igen om lidt.", true);
      return;
    }
    if (answer.status !== 204) {
      end = Date.now();
      tell();
      return;
    }
    end = Math.min(Date.now() + of("renewed"), last);
    others?.postMessage(end);
    if (document.activeElement === button) (field ?? document.querySelector("main")).focus();
    say(`Du er stadig logget ind. Bruger du ikke siderne, bliver du logget ud kl. ${clock(end)}.`, false);
    setTimeout(tell, shown);
  });

  const others = "BroadcastChannel" in window ? new BroadcastChannel("session") : null;
  others?.postMessage(end);
  others?.addEventListener("message", (event) => renewed(event.data));
  tell();
  setInterval(() => { if (!said.startsWith("Du er stadig")) tell(); }, look);
  document.addEventListener("visibilitychange", tell);
})();
