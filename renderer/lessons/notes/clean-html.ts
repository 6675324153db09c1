import DOMPurify from 'dompurify';
import { cleanWord } from './clean-word.ts';

// What other programs put on the clipboard, down to what notes can hold. DOMPurify takes away everything that could act
// (scripts, handlers, addresses); then the look of letters, which Word and Google write as styles, becomes plain tags.

const tags =
  'p div br h1 h2 h3 h4 h5 h6 ul ol li b strong i em u sub sup table tbody thead tfoot tr td th img span'.split(' ');
const attributes = 'colspan rowspan start style class src alt data-tex data-picture-id data-width data-pm-slice'.split(
  ' ',
);

export interface CleanPaste {
  html: string;
  /** Pictures inside the text, as data: addresses; each stands in the HTML as `<img data-new-picture="n">`. */
  pictures: string[];
  /** Pictures that stay behind: their program gave only an address. */
  lostPictures: number;
}

/** Cleans pasted HTML. The result has no address, style or handler of any kind. */
export function cleanHtml(html: string): CleanPaste {
  const body = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: tags,
    ALLOWED_ATTR: attributes,
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    FORBID_CONTENTS: ['script', 'style', 'title', 'xml', 'noscript', 'template', 'svg', 'math', 'o:p'],
    RETURN_DOM: true,
  }) as HTMLElement;
  cleanWord(body);
  for (const element of body.querySelectorAll<HTMLElement>('[style]')) styleToTags(element);
  const { pictures, lost } = takePictures(body);
  for (const heading of body.querySelectorAll('h5, h6')) rename(heading, 'h4');
  for (const element of body.querySelectorAll('[style], [class], [src]')) {
    for (const name of ['style', 'class', 'src']) element.removeAttribute(name);
  }
  return { html: body.innerHTML, pictures, lostPictures: lost };
}

function takePictures(body: HTMLElement): { pictures: string[]; lost: number } {
  const pictures: string[] = [];
  let lost = 0;
  for (const image of body.querySelectorAll('img')) {
    if (image.hasAttribute('data-picture-id')) continue;
    const address = image.getAttribute('src') ?? '';
    if (/^data:image\/(png|jpeg);base64,/.test(address)) {
      image.setAttribute('data-new-picture', String(pictures.length));
      pictures.push(address);
    } else {
      image.remove();
      lost += 1;
    }
  }
  return { pictures, lost };
}

/** Bold, italic, underline, sub- and superscript written as styles become tags; `<b style="font-weight: normal">` is not bold. */
function styleToTags(element: HTMLElement): void {
  const { fontWeight, fontStyle, textDecoration, textDecorationLine, verticalAlign } = element.style;
  const isBlock = /^(P|DIV|H[1-6]|UL|OL|LI|TABLE|TBODY|THEAD|TR|TD|TH)$/.test(element.tagName);
  const bold = fontWeight === 'bold' || fontWeight === 'bolder' || Number(fontWeight) >= 600;
  if (/^(B|STRONG)$/.test(element.tagName) && /^(normal|400)$/.test(fontWeight)) rename(element, 'span');
  if (isBlock) return; // a paragraph's own look is its program's, not the writer's
  const wrappers = [
    bold && 'strong',
    fontStyle === 'italic' && 'em',
    `${textDecoration} ${textDecorationLine}`.includes('underline') && 'u',
    verticalAlign === 'sub' && 'sub',
    verticalAlign === 'super' && 'sup',
  ].filter((tag) => tag !== false);
  for (const tag of wrappers) {
    const wrapper = element.ownerDocument.createElement(tag);
    wrapper.append(...element.childNodes);
    element.append(wrapper);
  }
}

function rename(element: Element, tag: string): void {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
