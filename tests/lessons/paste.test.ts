// @vitest-environment jsdom
import { getSchema } from '@tiptap/core';
import { DOMParser } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { cleanHtml } from '../../renderer/lessons/notes/clean-html.ts';
import { fromEditor } from '../../renderer/lessons/notes/notes-convert.ts';
import { notesExtensions } from '../../renderer/lessons/notes/notes-schema.ts';

const schema = getSchema(notesExtensions());
function paste(html: string) {
  const holder = document.createElement('div');
  holder.innerHTML = cleanHtml(html).html;
  return fromEditor(DOMParser.fromSchema(schema).parse(holder).toJSON());
}
const text = (words: string, ...marks: string[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const line = (...content: unknown[]) => ({ type: 'paragraph', content });

test('Nothing that acts survives a paste', () => {
  const nasty = `<p onclick="steal()">до<script>steal()</script><img src=x onerror=steal()><a href="javascript:steal()">ссылка</a></p>
    <svg onload=steal()><script>steal()</script></svg><iframe srcdoc="<script>steal()</script>"></iframe>
    <style>@import url(http://example.org)</style><form action="http://example.org"><input name=a value=b></form>
    <div style="background:url(http://example.org/x.png)">после</div><math><mtext><img src=x onerror=steal()></mtext></math>
    <object data="x"></object><p style="width:expression(steal())">конец</p>`;
  const { html } = cleanHtml(nasty);
  expect(html).not.toMatch(/steal|http|style|src|href|on\w+=|<(script|iframe|svg|form|input|object|a|math)/i);
  expect(paste(nasty).content).toEqual([line(text('доссылка')), line(text('после')), line(text('конец'))]);
});

test('Look written as styles becomes bold, italic, underline, sub- and superscript', () => {
  const google =
    '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">жирно</span> ' +
    '<span style="font-style:italic">косо</span> <span style="text-decoration:underline">черта</span> ' +
    'H<span style="vertical-align:sub">2</span> x<sup>2</sup></p></b>';
  expect(paste(google).content).toEqual([
    line(
      text('жирно', 'bold'),
      text(' '),
      text('косо', 'italic'),
      text(' '),
      text('черта', 'underline'),
      text(' H'),
      text('2', 'subscript'),
      text(' x'),
      text('2', 'superscript'),
    ),
  ]);
});

const wordItem = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><![if !supportLists]>` +
  `<span style='mso-list:Ignore'>${marker}<span style='font:7pt "Times New Roman"'>&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;

test('A list from Word is a list again, with its levels', () => {
  const pasted = paste(
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head><body><!--StartFragment-->
     <p class=MsoNormal>Шаги<o:p></o:p></p>${wordItem(1, '1.', 'первый')}${wordItem(2, '·', 'внутри')}${wordItem(1, '2.', 'второй')}<!--EndFragment--></body></html>`,
  );
  expect(pasted.content).toEqual([
    line(text('Шаги')),
    {
      type: 'orderedList',
      content: [
        {
          type: 'listItem',
          content: [
            line(text('первый')),
            { type: 'bulletList', content: [{ type: 'listItem', content: [line(text('внутри'))] }] },
          ],
        },
        { type: 'listItem', content: [line(text('второй'))] },
      ],
    },
  ]);
});

test('A table keeps its joined cells, headings over the fourth level are lowered', () => {
  const pasted = paste(
    '<h6>Мелкий</h6><table><tr><th colspan=2 style="width:10cm">Шапка</th></tr><tr><td>1</td><td>2</td></tr></table>',
  );
  expect(pasted.content[0]).toEqual({ type: 'heading', attrs: { level: 4 }, content: [text('Мелкий')] });
  expect(pasted.content[1]).toMatchObject({
    content: [{ content: [{ type: 'tableHeader', attrs: { colspan: 2 } }] }, {}],
  });
});

test('Pictures inside the text are taken out to be kept, those with an address alone are counted as lost', () => {
  const { html, pictures, lostPictures } = cleanHtml(
    '<p>а<img src="data:image/png;base64,AAAA"><img src="file:///C:/temp/image001.png"><img src="data:image/svg+xml;base64,AAAA"></p>',
  );
  expect(pictures).toEqual(['data:image/png;base64,AAAA']);
  expect(lostPictures).toBe(2);
  expect(html).toBe('<p>а<img data-new-picture="0"></p>');
});

test('What was copied in the editor itself keeps formula and picture', () => {
  const own =
    '<div data-tex="\\frac{1}{2}" data-pm-slice="0 0 []">x</div><img data-picture-id="5" data-width="0.5" alt="Карта">';
  expect(paste(own).content).toEqual([
    { type: 'formula', attrs: { tex: '\\frac{1}{2}' } },
    { type: 'picture', attrs: { pictureId: 5, alt: 'Карта', width: 0.5 } },
  ]);
});
