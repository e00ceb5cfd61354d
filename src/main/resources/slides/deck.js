// One slide at a time: arrow keys, space, Home, End and a swipe move; N shows the notes; F fills the screen; P prints. Without it all slides stand under one another.
(() => {
  "use strict";
  const root = document.documentElement;
  const slides = [...document.querySelectorAll(".slide")];
  const said = document.querySelector(".deck-said");
  const keys = document.querySelector(".deck-keys");
  let current = 0;

  const fromAddress = () => {
    const place = slides.findIndex((slide) => [`#${slide.id}`, `#scene-${slide.dataset.scene}`].includes(location.hash));
    return place < 0 ? 0 : place;
  };

  const show = (place, focus = true) => {
    current = Math.min(Math.max(place, 0), slides.length - 1);
    slides.forEach((slide, i) => slide.toggleAttribute("data-current", i === current));
    history.replaceState(null, "", `#${slides[current].id}`);
    said.textContent = slides[current].getAttribute("aria-label");
    scrollTo(0, 0);
    if (focus) slides[current].focus({ preventScroll: true });
  };

  const moves = {
    ArrowRight: () => show(current + 1),
    ArrowDown: () => show(current + 1),
    PageDown: () => show(current + 1),
    " ": () => show(current + 1),
    ArrowLeft: () => show(current - 1),
    ArrowUp: () => show(current - 1),
    PageUp: () => show(current - 1),
    Home: () => show(0),
    End: () => show(slides.length - 1),
    n: () => root.toggleAttribute("data-notes"),
    f: () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()),
    p: () => print(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === " " && event.target.closest("a")) return;
    const move = moves[event.key] ?? moves[event.key.toLowerCase()];
    if (!move) return;
    event.preventDefault();
    move();
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("a, .slide__notes")) return;
    show(current + (event.clientX < innerWidth / 3 ? -1 : 1));
  });
  // A swipe to the left shows the next slide; one that goes up or down scrolls.
  let touched = null;
  document.addEventListener("touchstart", (event) => { touched = event.touches.length === 1 ? event.changedTouches[0] : null; }, { passive: true });
  document.addEventListener("touchend", (event) => {
    if (!touched) return;
    const [across, down] = [event.changedTouches[0].clientX - touched.clientX, event.changedTouches[0].clientY - touched.clientY];
    touched = null;
    if (Math.abs(across) > 40 && Math.abs(across) > 1.5 * Math.abs(down)) show(current + (across < 0 ? 1 : -1));
  }, { passive: true });
  addEventListener("hashchange", () => show(fromAddress(), document.hasFocus()));

  root.toggleAttribute("data-shown", true);
  show(fromAddress(), false);
  keys.toggleAttribute("data-visible", true);
  setTimeout(() => keys.toggleAttribute("data-visible", false), 6000);
})();
