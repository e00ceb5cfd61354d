/** Sorting and filtering of a table that the server made. */

/** @param {HTMLTableElement} table its heads with [data-sort] become buttons */
export function sortable(table) {
  for (const head of table.querySelectorAll("th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "linklike";
    button.title = table.dataset.sorted;
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => sort(table, head));
  }
}

function sort(table, head) {
  const ascending = head.getAttribute("aria-sort") !== "ascending";
  table.querySelectorAll("th[data-sort]").forEach((other) => other.removeAttribute("aria-sort"));
  head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
  const body = table.tBodies[0];
  const text = (row) => row.querySelector("th a").textContent;
  const order = head.dataset.sort === "name"
    ? (one, other) => text(one).localeCompare(text(other), document.documentElement.lang)
    : (one, other) => one.dataset.order - other.dataset.order;
  body.append(...[...body.rows].sort((one, other) => (ascending ? 1 : -1) * order(one, other)));
}

/** @param {HTMLInputElement} field @param {HTMLTableElement} table */
export function filtered(field, table) {
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/u).filter(Boolean);
    for (const row of table.tBodies[0].rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
  });
}
