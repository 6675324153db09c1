import type { ControlDate, TeacherCardPlace } from '../../../shared/tv-plan/teacher-card.ts';

/** A control with the card that it stands in. */
export interface Control extends ControlDate {
  card: TeacherCardPlace;
}

export const controlName = ({ card, day, kind }: Control): string =>
  `${card.classId} ${card.subjectKey} ${card.groupName} ${day} ${kind}`;
