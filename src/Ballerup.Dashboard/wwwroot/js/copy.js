// Copies the field that a button names.
document.addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-copy]");
  if (!button) return;
  const field = document.getElementById(button.dataset.copy);
  const said = button.parentElement.querySelector("[role=status]");
  try {
    await navigator.clipboard.writeText(field.value);
    said.textContent = "Koden er kopieret.";
  } catch {
    field.select();
    said.textContent = "Browseren tillader ikke at kopiere. Koden er markeret, så du selv kan kopiere den.";
  }
});
