/** The years of some decades that were dragged over. @param {number[]} decades first years @returns {{from: number, to: number}} */
export function yearsOf(decades) {
  return { from: Math.min(...decades), to: Math.max(...decades) + 9 };
}

/** Lets a reader drag over the decades of the strip. @param {Element} strip @param {(range: {from: number, to: number}) => void} chosen */
export function brush(strip, chosen) {
  let dragged = [];
  strip.scrollLeft = strip.scrollWidth;
  const decade = (event) => document.elementFromPoint(event.clientX, event.clientY)?.closest("[data-decade]");
  const show = () => strip.querySelectorAll("[data-decade]").forEach((item) => {
    const year = Number(item.dataset.decade);
    item.classList.toggle("is-brushed", dragged.length > 1 && year >= Math.min(...dragged) && year <= Math.max(...dragged));
  });
  strip.addEventListener("dragstart", (event) => event.preventDefault());
  strip.addEventListener("pointerdown", (event) => {
    dragged = [decade(event)].filter(Boolean).map((item) => Number(item.dataset.decade));
  });
  strip.addEventListener("pointermove", (event) => {
    const item = dragged.length > 0 && event.buttons === 1 && decade(event);
    if (item && Number(item.dataset.decade) !== dragged[dragged.length - 1]) {
      dragged = [dragged[0], Number(item.dataset.decade)];
      show();
    }
  });
  strip.addEventListener("pointerup", () => {
    if (dragged.length > 1) {
      const range = yearsOf(dragged);
      strip.addEventListener("click", (event) => { event.preventDefault(); event.stopPropagation(); }, { once: true, capture: true });
      chosen(range);
    }
    dragged = [];
    show();
  });
}
