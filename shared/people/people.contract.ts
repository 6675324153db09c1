import { z } from 'zod';
import { Channel } from '../access/channel.ts';
import { Language } from '../language.ts';
import { change, read } from '../rpc.ts';
import { absenceCalls } from './absences.ts';
import { appointmentCalls } from './appointments.ts';

export const roles = [
  'director',
  'deputy_academic',
  'deputy_upbringing',
  'class_teacher',
  'subject_teacher',
  'psychologist',
  'librarian',
  'secretary',
  'other',
] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

const name = z.string().max(120);
const phone = z.string().max(80);
const id = z.int().min(1);
const ids = z.array(id).min(1).max(20_000);

export const StudentInput = z.object({
  classId: id,
  lastName: name.trim().min(1),
  firstName: name,
  patronymic: name,
  /** The number that an e-journal gives; null where unknown. */
  journalId: z.string().max(60).nullable(),
  /** Lines as on the envelope, without the postcode. */
  address: z.string().max(600),
  postcode: z.string().max(20),
  phone,
  guardian: z.string().max(200),
  guardianPhone: phone,
});
export type StudentInput = z.infer<typeof StudentInput>;
export const Student = StudentInput.extend({ id });
export type Student = z.infer<typeof Student>;

/** A line of the students' table. */
export const StudentRow = Student.extend({ sortKey: z.string(), channel: Channel.nullable() });
export type StudentRow = z.infer<typeof StudentRow>;

export const SchoolClassInput = z.object({
  grade: z.int().min(0).max(12),
  letter: z.string().max(4),
  language: Language,
  shift: z.int().min(1).max(3),
  classTeacherId: id.nullable(),
});
export type SchoolClassInput = z.infer<typeof SchoolClassInput>;
export const SchoolClass = SchoolClassInput.extend({ id, sortKey: z.string() });
export type SchoolClass = z.infer<typeof SchoolClass>;

/** A line of the classes' table. */
export const ClassRow = SchoolClass.extend({ students: z.int(), hours: z.number() });
export type ClassRow = z.infer<typeof ClassRow>;

export const StaffInput = z.object({
  lastName: name.trim().min(1),
  firstName: name,
  patronymic: name,
  phone,
  email: z.string().max(120),
  roles: z.array(Role),
  /** In which the person gets papers; null where it is not known. */
  language: Language.nullable(),
  /** Keys of subjects that the person can teach. */
  subjects: z.array(z.string()),
});
export type StaffInput = z.infer<typeof StaffInput>;
export const Staff = StaffInput.extend({ id, sortKey: z.string() });
export type Staff = z.infer<typeof Staff>;

/** A line of the staff table: hours of the load a week and the classes of which this is the class teacher. */
export const StaffRow = Staff.extend({ hours: z.number(), ownClassIds: z.array(id) });
export type StaffRow = z.infer<typeof StaffRow>;

export const LoadInput = z.object({
  classId: id,
  subjectKey: z.string().min(1),
  /** Name of the group when a class is divided; empty for the whole class. */
  groupName: z.string().max(60),
  staffId: id.nullable(),
  /** Lessons a week. */
  hours: z.number().min(0).max(60),
});
export type LoadInput = z.infer<typeof LoadInput>;
export const LoadRow = LoadInput.extend({ id });
export type LoadRow = z.infer<typeof LoadRow>;

/** What a member of staff leaves behind when deleted. */
export const StaffTies = z.object({
  id,
  name: z.string(),
  classes: z.array(z.string()),
  loadRows: z.int(),
  hours: z.number(),
  /** The order by which the person is coordinator of distance learning now. */
  coordinator: z.object({ orderNumber: z.string(), orderOn: z.string() }).nullable(),
  /** Areas of a deputy that nobody would hold. */
  areas: z.array(z.string()),
  /** Duties of the matrix, not finished, that the person carries or stands in for by name. */
  duties: z.int(),
});
export type StaffTies = z.infer<typeof StaffTies>;

const Deleted = z.object({ count: z.int() });

export const peopleContract = {
  listStudents: read(z.null(), z.array(StudentRow)),
  addStudent: change(StudentInput, Student),
  saveStudent: change(Student, Student),
  moveStudents: change(z.object({ ids, classId: id }), z.null()),
  deleteStudents: change(z.object({ ids }), Deleted),

  listClasses: read(z.null(), z.array(ClassRow)),
  addClass: change(SchoolClassInput, SchoolClass),
  saveClass: change(SchoolClassInput.extend({ id }), SchoolClass),
  /** Refused while one of the classes has students. */
  deleteClasses: change(z.object({ ids }), Deleted),

  listStaff: read(z.null(), z.array(StaffRow)),
  addStaff: change(StaffInput, Staff),
  saveStaff: change(StaffInput.extend({ id }), Staff),
  /** What deleting these people would leave without a teacher. */
  findTies: read(z.object({ ids }), z.array(StaffTies)),
  deleteStaff: change(z.object({ ids }), Deleted),

  listLoad: read(z.null(), z.array(LoadRow)),
  addLoad: change(LoadInput, LoadRow),
  saveLoad: change(LoadRow, LoadRow),
  deleteLoad: change(z.object({ ids }), Deleted),
  ...appointmentCalls,
  ...absenceCalls,
};
