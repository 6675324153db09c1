import { Button, List, Text } from '@mantine/core';
import type { StaffTies } from '../../shared/people/people.contract.ts';
import { formatDay } from '../../shared/text/format.ts';
import { SidePanel } from '../ui/side-panel.tsx';
import { useTexts } from '../ui/texts.tsx';
import { formatHours } from './format-hours.ts';

interface StaffTiesPanelProps {
  ties: StaffTies[];
  count: number;
  onDelete: () => void;
  onClose: () => void;
}

/** What is left without a teacher when these people are deleted. */
export function StaffTiesPanel({ ties, count, onDelete, onClose }: StaffTiesPanelProps) {
  const { t, language } = useTexts();
  return (
    <SidePanel
      title={t('people.staff.deleteTitle', { count })}
      onClose={onClose}
      footer={
        <>
          <Button color="red" onClick={onDelete} data-autofocus>
            {t('people.staff.delete', { count })}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('people.staff.keep')}
          </Button>
        </>
      }
    >
      <Text>{t('people.staff.ties')}</Text>
      <List spacing="xs">
        {ties.map(({ id, name, classes, loadRows, hours, coordinator, areas, duties }) => (
          <List.Item key={id}>
            <Text fw={700}>{name}</Text>
            {coordinator && (
              <Text>
                {t('people.staff.tiesCoordinator', {
                  number: coordinator.orderNumber,
                  date: formatDay(coordinator.orderOn, language),
                })}
              </Text>
            )}
            {areas.length > 0 && <Text>{t('people.staff.tiesAreas', { areas: areas.join('; ') })}</Text>}
            {duties > 0 && <Text>{t('people.staff.tiesDuties', { count: duties })}</Text>}
            {classes.length > 0 && <Text>{t('people.staff.tiesClasses', { classes: classes.join(', ') })}</Text>}
            {loadRows > 0 && <Text>{t('people.staff.tiesLoad', { count: loadRows, hours: formatHours(hours) })}</Text>}
          </List.Item>
        ))}
      </List>
      <Text c="var(--quiet)">{t('people.staff.tiesUndo')}</Text>
    </SidePanel>
  );
}
