/**
 * Word writes a list as paragraphs with the marker typed into the text (`mso-list:l0 level2 lfo1`). They become lists
 * again; deeper levels become lists inside.
 */
export function cleanWord(body: HTMLElement): void {
  let open: HTMLElement[] = []; // one list for each level that is open
  for (const paragraph of body.querySelectorAll<HTMLElement>('p')) {
    const level = Number(/mso-list:[^;]*level(\d)/.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0);
    if (level === 0) {
      open = [];
      continue;
    }
    const isNumbered = takeMarker(paragraph);
    if (paragraph.previousElementSibling !== open[0]) open = [];
    open = open.slice(0, level);
    while (open.length < level) open.push(openList(paragraph, open, isNumbered));
    const item = body.ownerDocument.createElement('li');
    const line = body.ownerDocument.createElement('p');
    line.append(...paragraph.childNodes);
    item.append(line);
    open.at(-1)?.append(item);
    paragraph.remove();
  }
}

function openList(paragraph: HTMLElement, open: HTMLElement[], isNumbered: boolean): HTMLElement {
  const list = paragraph.ownerDocument.createElement(isNumbered ? 'ol' : 'ul');
  const outer = open.at(-1);
  if (!outer) paragraph.before(list);
  else (outer.lastElementChild ?? outer.appendChild(paragraph.ownerDocument.createElement('li'))).append(list);
  return list;
}

/** Removes the typed marker and says whether it was a number or letter, such as `1.` or `б)`. */
function takeMarker(paragraph: HTMLElement): boolean {
  const marker = [...paragraph.querySelectorAll<HTMLElement>('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  const text = marker?.textContent?.trim() ?? '';
  marker?.remove();
  return /^[\p{L}\d]{1,4}[.)]/u.test(text);
}
