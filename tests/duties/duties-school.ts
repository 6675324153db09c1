import type { Role } from '../../shared/people/people.contract.ts';
import type { PeriodInput } from '../../shared/period/distance-period.ts';
import { aTeacher, emptyHouse, work } from '../people/test-house.ts';

export const aPeriod: PeriodInput = {
  id: null,
  kind: 'quarantine',
  startsOn: '2020-04-06',
  endsOn: '2020-05-25',
  grounds: '',
  documentNumber: '45',
  documentOn: '2020-04-03',
  agreedWith: '',
  agreementNumber: '',
  agreedOn: null,
  scope: 'school',
  grades: [],
  classIds: [],
  studentIds: [],
};

/** A school with a person for each role, the profile of Almaty and a period with remote mode on, so with a matrix. */
export async function schoolWithDuties(profile = 'kz-2020-almaty') {
  const house = await emptyHouse();
  const { school, people, period, duties } = house.rooms;
  await school.addPreset({ key: 'kz-2019-2020' }, work);
  if (profile !== 'kz-2020-almaty') await period.chooseProfile({ key: 'kz-2020-almaty' }, work);
  await period.chooseProfile({ key: profile }, work);
  const add = async (lastName: string, ...roles: Role[]) => (await people.addStaff(aTeacher({ lastName, roles }), work)).id;
  const staff = {
    director: await add('Директорова', 'director'),
    studies: await add('Учебная', 'deputy_academic'),
    upbringing: await add('Тәрбиеқызы', 'deputy_upbringing'),
    teacher: await add('Алгебрина', 'subject_teacher'),
    second: await add('Әлімова', 'subject_teacher', 'class_teacher'),
    psychologist: await add('Понимаева', 'psychologist'),
  };
  const { id: periodId } = await period.save(aPeriod, work);
  await period.switchRemote({ id: periodId, on: true }, work);
  const board = async () => (await duties.findBoard({ periodId }, work))!;
  const find = async (entry: string) => (await board()).duties.find((duty) => duty.entry.id === entry)!;
  return { ...house, people, period, duties, staff, periodId, board, find };
} // biome-ignore format: one step a line
