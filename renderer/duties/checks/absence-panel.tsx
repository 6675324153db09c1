import { Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { formatPerson } from '../../../shared/people/person-name.ts';
import { today } from '../../../shared/week.ts';
import { school } from '../../client.ts';
import { DayField } from '../../ui/day-field.tsx';
import { type Opened, RecordPanel } from '../../ui/record-panel.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useStudents } from './use-checks.ts';

/** A mark: who, which day, and why. */
export function AbsencePanel({ opened }: { opened: Opened<'new'> }) {
  const { t } = useTexts();
  const students = useStudents();
  const [studentId, setStudentId] = useState<number | null>(null);
  const [onDay, setOnDay] = useState(today());
  const [reason, setReason] = useState('');
  const choices = useMemo(
    () => students.map((student) => ({ value: String(student.id), label: formatPerson(student) })),
    [students],
  );
  return (
    <RecordPanel
      title={t('checks.absence.new')}
      opened={opened}
      changed={studentId !== null || reason !== ''}
      ready={studentId !== null && reason.trim() !== ''}
      onSave={() => school.duties.addAbsenceMark({ studentId: studentId ?? 0, onDay, reason })}
      saveLabel={t('app.actions.save')}
    >
      {(tried) => (
        <>
          <Select
            label={t('checks.absence.student')}
            required
            searchable
            limit={30}
            data={choices}
            value={studentId === null ? null : String(studentId)}
            onChange={(value) => setStudentId(value === null ? null : Number(value))}
            error={tried && studentId === null && t('checks.absence.needsStudent')}
          />
          <DayField label={t('checks.absence.day')} value={onDay} onChange={setOnDay} />
          <TextArea
            label={t('checks.absence.reason')}
            required
            maxLength={300}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && reason.trim() === '' && t('checks.absence.needsReason')}
          />
        </>
      )}
    </RecordPanel>
  );
}
