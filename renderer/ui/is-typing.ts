/**
 * Whether keys belong to a field. A switch or a tick of a page, which a press leaves focused, wants none but its own; in a
 * panel it is part of what is being written and not yet stored: Ctrl+Z must not take back something else there.
 */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type="radio"], [type="checkbox"]), aside input, textarea, [contenteditable="true"]') !==
    null;
