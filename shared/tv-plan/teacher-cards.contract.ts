import { z } from 'zod';
import { Language } from '../language.ts';
import { change, job, read } from '../rpc.ts';
import { Day } from '../week.ts';
import { Written } from './leaving/leaving.contract.ts';
import { CardOwner, ControlDate, TeacherCard, TeacherCardPlace } from './teacher-card.ts';

const id = z.int().min(1);
const folder = z.string().nullable();

export const teacherCardCalls = {
  /** A card for every row of the load, and those whose row is gone; in school order. */
  findTeacherCards: read(z.null(), z.array(TeacherCardPlace)),
  /** Refused when two controls of one kind stand on one day, or the class is gone. An empty card is taken away. */
  saveTeacherCard: change(TeacherCard, z.null()),
  /** Moves one control to another day: card, plan and calendar show it there. */
  moveControl: change(CardOwner.extend({ from: ControlDate.pick({ day: true, kind: true }), to: Day }), z.null()),
  /** The cards of these teachers, of all when the list is empty; a page for each. */
  printTeacherCards: job(z.object({ staffIds: z.array(id).max(2_000), language: Language, folder }), Written),
  /** The controls of these days by class; of all classes when the list is empty. */
  printControls: job(
    z.object({ from: Day, to: Day, classIds: z.array(id).max(300), language: Language, folder }),
    Written,
  ),
};
