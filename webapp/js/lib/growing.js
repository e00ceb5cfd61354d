/** A field of one line that grows with its words, in an element of the class `grows`: the words stand invisibly beside it and make the room. */
export function grow(field) {
  field.parentElement.dataset.words = field.value || field.placeholder;
}

/** Lets the fields of an element grow while they are typed in; a line break would be another line, and a title has one. */
export function growing(element) {
  element.addEventListener("input", (event) => {
    const field = event.target;
    if (!field.matches(".grows > textarea")) return;
    if (field.value.includes("\n")) field.value = field.value.replace(/\s*\n\s*/g, " ");
    grow(field);
  }, { capture: true });
  element.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing && event.target.matches(".grows > textarea")) event.preventDefault();
  });
}
