/** The list of shortcuts and the short tour. @param {HTMLElement} explorer */
export function help(explorer) {
  const dialog = (name) => explorer.querySelector(`[data-dialog="${name}"]`);
  explorer.addEventListener("click", ({ target }) => {
    const opener = target.closest?.("[data-help]");
    if (opener) {
      open(dialog(opener.dataset.help), explorer);
    }
    const way = target.closest?.("[data-tour]");
    if (way) {
      step(dialog("tour"), explorer, way.dataset.tour === "next" ? 1 : -1);
    }
  });
  addEventListener("keydown", (event) => {
    if (event.key === "?" && !event.target.closest("input, textarea, select") && explorer.isConnected) {
      open(dialog("keys"), explorer);
    }
  });
  dialog("tour").addEventListener("keydown", (event) => event.key === "Escape" && dialog("tour").close());
  dialog("tour").addEventListener("close", () => explorer.querySelectorAll(".is-toured").forEach((region) => region.classList.remove("is-toured")));
}

function open(dialog, explorer) {
  if (dialog.open) {
    return;
  }
  if (dialog.dataset.dialog === "tour") {
    dialog.show();
    dialog.querySelectorAll("[data-step]").forEach((item) => item.removeAttribute("aria-current"));
    step(dialog, explorer, 1);
    dialog.querySelector("[data-tour='next']").focus();
  } else {
    dialog.showModal();
  }
}

function step(dialog, explorer, by) {
  const steps = [...dialog.querySelectorAll("[data-step]")];
  const next = steps.findIndex((item) => item.hasAttribute("aria-current")) + by;
  const at = Math.min(Math.max(next, 0), steps.length - 1);
  steps.forEach((item, index) => item.toggleAttribute("aria-current", index === at));
  const name = steps[at].dataset.step;
  const region = explorer.querySelector(`[data-region="${name === "views" ? "bar" : name}"]`);
  explorer.querySelectorAll(".is-toured").forEach((other) => other.classList.remove("is-toured"));
  region?.classList.add("is-toured");
  region?.scrollIntoView({ block: "nearest" });
}
