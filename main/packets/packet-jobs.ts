import { createHash } from 'node:crypto';
import type { PacketPlan, PaperPacket, PaperSheet } from '../../shared/packets/packet-plan.ts';
import { breathe, inSlices } from '../breathe.ts';
import { picturesOf } from '../lessons/rich-text.paper.ts';
import { pageKey } from '../print/page-cache.ts';
import type { ClassPages } from './class-pages.ts';
import type { LayOutJob } from './lay-out.ts';
import type { PacketJob } from './write-packets.ts';

/** A print run taken apart: what each packet is made of, and every set of pages that it needs, by key. */
export interface RunJobs {
  packets: PacketJob[];
  layOut: Map<string, LayOutJob>;
  leftOut: PaperPacket[];
}

export async function runJobs(plan: PacketPlan): Promise<RunJobs> {
  const layOut = new Map<string, LayOutJob>();
  const lessons = await sheetJobs(plan.sheets, plan.pictures);
  const sheets = new Map(plan.sheets.map((sheet) => [sheet.id, sheet]));
  const classes = new Map<string, Pick<PacketJob, 'front' | 'form' | 'answers'>>();
  const packets: PacketJob[] = [];
  const leftOut: PaperPacket[] = [];
  for (const [place, packet] of plan.packets.entries()) {
    if (place % 200 === 199) await breathe();
    const own = packet.sheetIds.flatMap((id) => sheets.get(id) ?? []);
    if (own.length === 0) {
      leftOut.push(packet);
      continue;
    }
    const shared = classPages(plan, packet, own);
    const name = JSON.stringify([
      shared.className,
      shared.language,
      packet.sheetIds,
      shared.missing,
      shared.classTeacher,
      shared.classTeacherPhone,
      shared.young,
    ]);
    let keys = classes.get(name);
    if (!keys) classes.set(name, (keys = classJobs(shared, layOut)));
    for (const { id } of own) {
      const job = lessons.get(id) as LayOutJob;
      layOut.set(job.key, job);
    }
    packets.push({
      ...keys,
      number: packet.number,
      studentId: packet.studentId,
      studentName: packet.studentName,
      guardian: packet.guardian,
      addressLines: packet.addressLines,
      postcode: packet.postcode,
      className: packet.className,
      language: packet.language,
      lessons: own.map(({ id, subjectKey }) => ({ id, subjectKey, key: lessons.get(id)?.key ?? '' })),
    });
  }
  return { packets, layOut, leftOut };
}

/** The jobs of lesson sheets by sheet id. The key covers all that is printed, and nothing else. */
export async function sheetJobs(
  sheets: readonly PaperSheet[],
  pictures: PacketPlan['pictures'],
): Promise<Map<number, LayOutJob>> {
  const digests = new Map<number, string>();
  for (const { id, base64 } of pictures) {
    digests.set(id, createHash('sha256').update(base64).digest('hex'));
    await breathe(); // photographs are large
  }
  const jobOf = (sheet: PaperSheet): [number, LayOutJob] => {
    const used = new Set(picturesOf(sheet.notes.content));
    const { id: _, week: _w, classIds: _c, state: _s, grade, subject, ...printed } = sheet;
    const key = pageKey('sheet', [
      printed,
      subject[sheet.language],
      grade <= 4,
      [...used].map((id) => digests.get(id) ?? null),
    ]);
    return [sheet.id, { kind: 'sheet', key, sheet, pictures: pictures.filter(({ id }) => used.has(id)) }];
  };
  return new Map((await inSlices(sheets, 100, (part) => part.map(jobOf))).flat());
}

function classPages(plan: PacketPlan, packet: PaperPacket, sheets: readonly PaperSheet[]): ClassPages {
  const { language } = packet;
  return {
    week: plan.week,
    returnBy: plan.returnBy,
    school: plan.school,
    envelope: plan.envelope,
    className: packet.className,
    language,
    young: packet.grade <= 4,
    classTeacher: packet.classTeacher,
    classTeacherPhone: packet.classTeacherPhone,
    lines: sheets.map(({ id, subject, topic, minutes, dueOn }) => ({
      id,
      subject: subject[language] || subject.ru,
      topic,
      minutes,
      dueOn,
    })),
    missing: packet.missingSubjects,
  };
}

function classJobs(pages: ClassPages, layOut: Map<string, LayOutJob>): Pick<PacketJob, 'front' | 'form' | 'answers'> {
  const { language, young, lines } = pages;
  // The forms of classes with the same subjects are the same; the topic does not stand on them.
  const form = { language, young, lines: lines.map((line) => ({ ...line, topic: '', minutes: null, dueOn: null })) };
  const answers = { language, young };
  const jobs = {
    front: { kind: 'front', key: pageKey('front', pages), pages },
    form: { kind: 'form', key: pageKey('form', form), pages: form },
    answers: { kind: 'answers', key: pageKey('answers', answers), pages: answers },
  } as const;
  for (const job of Object.values(jobs)) layOut.set(job.key, job);
  return { front: jobs.front.key, form: jobs.form.key, answers: jobs.answers.key };
}
