/**
 * The list beside a network: one row for each node, made from <template data-item> or kept from before, and under a row the ways in which
 * its node can be expanded, made from <template data-ways>.
 */
export class NetworkRows {
  #host;
  #rows = new Map();

  /** @param {HTMLElement} host with [data-list], both templates and the buttons [data-do=kind] whose marks the rows repeat */
  constructor(host) {
    this.#host = host;
  }

  /** @param {{nodes: object[]}} graph @param {Set<string>} selected */
  show(graph, selected) {
    const list = this.#host.querySelector("[data-list]");
    [...list.children].forEach((item) => this.#rows.set(item.dataset.iri, item));
    list.replaceChildren(...graph.nodes.map((node) => this.#rows.get(node.iri) ?? this.#entry(node)));
    this.mark(selected);
  }

  /** @param {Set<string>} selected */
  mark(selected) {
    for (const item of this.#host.querySelectorAll("[data-list] > [data-iri]")) {
      const on = selected.has(item.dataset.iri);
      item.toggleAttribute("data-selected", on);
      item.querySelector("[data-do=select]")?.setAttribute("aria-pressed", on);
    }
  }

  /** Takes the ways away that stand under a row. @param {HTMLElement} row @returns {boolean} whether there were any */
  closeWays(row) {
    const open = row.querySelector(".network__ways");
    open?.remove();
    return Boolean(open);
  }

  /** Lists what an expansion can bring, each way with its count, under the row. @param {HTMLElement} row @param {object[]} ways */
  openWays(row, ways) {
    const list = this.#host.querySelector("template[data-ways]").content.firstElementChild.cloneNode(true);
    const line = list.firstElementChild;
    list.replaceChildren(...ways.map((way) => {
      const entry = line.cloneNode(true);
      const choice = entry.querySelector("button");
      choice.textContent = [way.label || list.dataset.all, way.kindLabel, way.count].filter((part) => part !== "").join(" · ");
      Object.assign(choice.dataset, { relation: way.relation, direction: way.direction, kind: way.kind });
      return entry;
    }));
    row.append(list);
    list.querySelector("button").focus();
  }

  #entry(node) {
    const item = this.#host.querySelector("template[data-item]").content.firstElementChild.cloneNode(true);
    item.dataset.iri = node.iri;
    item.dataset.kind = node.kind;
    const link = item.querySelector("a");
    if (node.page) {
      link.href = node.page + (this.#host.dataset.suffix ?? "");
    }
    link.textContent = node.label;
    item.querySelector("[data-date]").textContent = node.date ?? "";
    const mark = this.#host.querySelector(`[data-do=kind][data-kind="${node.kind}"] svg`);
    if (mark) {
      item.prepend(mark.cloneNode(true));
    }
    return item;
  }
}
