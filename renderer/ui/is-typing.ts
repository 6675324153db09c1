/** Whether keys belong to a field for text: a radio button or a tick, which a press leaves focused, wants none but its own. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type="radio"], [type="checkbox"]), textarea, [contenteditable="true"]') !== null;
