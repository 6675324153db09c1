import { useMemo } from 'react';
import { formatClass } from '../../shared/people/class-name.ts';
import type { ClassRow, LoadRow, StaffRow, StudentRow } from '../../shared/people/people.contract.ts';
import { formatPerson } from '../../shared/people/person-name.ts';
import type { Subject } from '../../shared/school/school.contract.ts';
import { school } from '../client.ts';
import { useTexts } from '../ui/texts.tsx';
import { useQuery } from '../ui/use-query.ts';

const none: never[] = [];

export function useStudents(): { rows: StudentRow[]; loaded: boolean } {
  const { data } = useQuery({ queryKey: ['people', 'listStudents'], queryFn: () => school.people.listStudents(null) });
  return { rows: data ?? none, loaded: data !== undefined };
}
export function useClasses(): { rows: ClassRow[]; loaded: boolean } {
  const { data } = useQuery({ queryKey: ['people', 'listClasses'], queryFn: () => school.people.listClasses(null) });
  return { rows: data ?? none, loaded: data !== undefined };
}
export function useStaff(): { rows: StaffRow[]; loaded: boolean } {
  const { data } = useQuery({ queryKey: ['people', 'listStaff'], queryFn: () => school.people.listStaff(null) });
  return { rows: data ?? none, loaded: data !== undefined };
}
export function useLoad(): { rows: LoadRow[]; loaded: boolean } {
  const { data } = useQuery({ queryKey: ['people', 'listLoad'], queryFn: () => school.people.listLoad(null) });
  return { rows: data ?? none, loaded: data !== undefined };
}
function useSubjects(): Subject[] {
  const { data } = useQuery({ queryKey: ['school', 'listSubjects'], queryFn: () => school.school.listSubjects(null) });
  return data ?? none;
}

/** Classes by id, and as choices of a field or filter. */
export function useClassChoices() {
  const { rows } = useClasses();
  return useMemo(() => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    return {
      byId,
      name: (id: number) => {
        const found = byId.get(id);
        return found ? formatClass(found) : '';
      },
      sort: (id: number) => byId.get(id)?.sortKey ?? '',
      choices: rows.map((row) => ({ value: String(row.id), label: formatClass(row) })),
    };
  }, [rows]);
}

/** Staff by id, and as choices of a field or filter. */
export function useStaffChoices() {
  const { rows } = useStaff();
  return useMemo(() => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    return {
      byId,
      name: (id: number | null) => {
        const found = id === null ? undefined : byId.get(id);
        return found ? formatPerson(found) : '';
      },
      choices: rows.map((row) => ({ value: String(row.id), label: formatPerson(row) })),
    };
  }, [rows]);
}

/** Names of subjects in the language of the screen. */
export function useSubjectChoices() {
  const subjects = useSubjects();
  const { language } = useTexts();
  return useMemo(() => {
    const byKey = new Map(subjects.map((subject) => [subject.key, subject]));
    return {
      name: (key: string) => byKey.get(key)?.name[language] ?? key,
      position: (key: string) => byKey.get(key)?.position ?? 0,
      choices: subjects.map(({ key, name }) => ({ value: key, label: name[language] })),
    };
  }, [subjects, language]);
}
