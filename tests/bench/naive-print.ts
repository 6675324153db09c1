import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { lessonSheetPaper } from '../../main/lessons/lesson-sheet.paper.ts';
import { formulasOf } from '../../main/lessons/rich-text.paper.ts';
import { formPaper, frontPaper } from '../../main/packets/class-pages.ts';
import { packetMargins } from '../../main/packets/paper-style.ts';
import { drawFormula, type FormulaDrawing } from '../../main/print/formula.ts';
import { paperLayouts } from '../../main/print/kit.ts';
import { withSigns } from '../../main/print/signs.ts';
import { resource } from '../../main/resources.ts';
import { sheetCode } from '../../shared/packets/packet-code.ts';
import type { PacketPlan, PaperPacket } from '../../shared/packets/packet-plan.ts';

// What one would write first: for each student one pdfmake document of the same papers, fonts read anew, one thread.

const fonts = {
  Text: {
    normal: resource('fonts', 'source-sans-3-regular.ttf'),
    bold: resource('fonts', 'source-sans-3-bold.ttf'),
    italics: resource('fonts', 'source-sans-3-italic.ttf'),
    bolditalics: resource('fonts', 'source-sans-3-bold-italic.ttf'),
  },
  Signs: {
    normal: resource('fonts', 'dejavu-sans.ttf'),
    bold: resource('fonts', 'dejavu-sans.ttf'),
    italics: resource('fonts', 'dejavu-sans.ttf'),
  },
};

/** Prints so many packets spread over the plan; returns pages and milliseconds. */
export async function naivePrint(
  plan: PacketPlan,
  count: number,
): Promise<{ pages: number; milliseconds: number; bytes: number }> {
  const step = Math.max(1, Math.floor(plan.packets.length / count));
  const chosen = plan.packets.filter((_, index) => index % step === 0).slice(0, count);
  const formulas = await allFormulas(plan);
  const started = performance.now();
  let pages = 0;
  let bytes = 0;
  for (const packet of chosen) {
    pdfmake.setFonts(structuredClone(fonts));
    pdfmake.setTableLayouts(paperLayouts);
    const buffer: Buffer = await pdfmake.createPdf(packetDefinition(plan, packet, formulas)).getBuffer();
    bytes += buffer.length;
    pages += buffer.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
  }
  return { pages, milliseconds: performance.now() - started, bytes };
}

async function allFormulas(plan: PacketPlan): Promise<Record<string, FormulaDrawing>> {
  const drawings: Record<string, FormulaDrawing> = {};
  for (const sheet of plan.sheets) {
    for (const tex of formulasOf(sheet.notes.content)) {
      const drawing = await drawFormula(tex);
      if (drawing) drawings[tex] = drawing;
    }
  }
  return drawings;
}

function packetDefinition(
  plan: PacketPlan,
  packet: PaperPacket,
  formulas: Record<string, FormulaDrawing>,
): TDocumentDefinitions {
  const sheets = packet.sheetIds.flatMap((id) => plan.sheets.find((sheet) => sheet.id === id) ?? []);
  const lines = sheets.map(({ id, subject, topic, minutes, dueOn }) => ({
    id,
    subject: subject[packet.language],
    topic,
    minutes,
    dueOn,
  }));
  const pages = { ...plan, ...packet, young: packet.grade <= 4, lines, missing: packet.missingSubjects };
  const papers = [
    frontPaper(pages),
    ...sheets.map((sheet) => lessonSheetPaper(sheet, { formulas, pictures: {}, images: {} })),
    formPaper(pages),
  ];
  return {
    pageSize: 'A4',
    pageMargins: packetMargins,
    defaultStyle: { font: 'Text' },
    content: papers.map(({ content, style }, index): Content => {
      const stack = unnamed(withSigns(content)) as Content[];
      return { stack, ...style, ...(index > 0 ? { pageBreak: 'before' as const } : {}) };
    }),
    footer: (page: number): Content => ({
      columns: [
        { text: `${packet.studentName} · ${packet.className} · ${packet.number} · ${page}`, fontSize: 9 },
        { qr: sheetCode(plan.week, packet.number, Math.ceil(page / 2), page % 2 === 0), fit: 30, width: 30 },
      ],
      margin: [packetMargins[0], 10, packetMargins[2], 0],
    }),
  };
}

/** The same content without the names of headings, which would clash within one document. */
function unnamed(content: Content): Content {
  return JSON.parse(JSON.stringify(content), (key, value) => (key === 'id' ? undefined : value)) as Content;
}
