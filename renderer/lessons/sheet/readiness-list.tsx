import { Anchor, Group, List, Text } from '@mantine/core';
import type { Missing } from '../../../shared/lessons/readiness.ts';
import { ClauseTag } from '../../ui/clause-tag.tsx';
import { useTexts } from '../../ui/texts.tsx';

/** Puts the cursor where the part is written. */
export function focusField(field: Missing['field']): void {
  const holder = document.querySelector<HTMLElement>(`[data-field="${field}"]`);
  const input = holder?.matches('input, textarea')
    ? holder
    : holder?.querySelector<HTMLElement>('input, textarea, [contenteditable="true"]');
  (input ?? holder)?.scrollIntoView({ block: 'center' });
  input?.focus();
}

interface ReadinessListProps {
  state: 'draft' | 'ready';
  missing: Missing[];
  becameDraft: boolean;
  /** The wording keeps it from becoming ready (M20). */
  stopped: boolean;
}

/** What keeps the sheet from the packets, each part with its clause; a click leads to the field. */
export function ReadinessList({ state, missing, becameDraft, stopped }: ReadinessListProps) {
  const { t } = useTexts();
  return (
    <div role="status" className="sheet-readiness" data-state={state}>
      <Text fw={700} className="sheet-state">
        {t(`lessons.sheet.${state}`)}
      </Text>
      {becameDraft && (
        <Text fw={600} size="sm" c="var(--due)">
          {t('lessons.sheet.becameDraft')}
        </Text>
      )}
      {missing.length === 0 ? (
        <Text size="sm">
          {t(
            stopped
              ? 'checks.wording.sheetStop'
              : state === 'ready'
                ? 'lessons.sheet.isReady'
                : 'lessons.sheet.nothingMissing',
          )}
        </Text>
      ) : (
        <>
          <Text size="sm">{t('lessons.sheet.missingTitle')}</Text>
          <List size="sm">
            {missing.map(({ field, clauses }) => (
              <List.Item key={field}>
                <Anchor component="button" type="button" size="sm" onClick={() => focusField(field)}>
                  {t(`lessons.sheet.missing.${field}`)}
                </Anchor>{' '}
                <Group component="span" display="inline-flex" gap={4}>
                  {clauses.map((id) => (
                    <ClauseTag key={id} id={id} />
                  ))}
                </Group>
              </List.Item>
            ))}
          </List>
        </>
      )}
    </div>
  );
}
