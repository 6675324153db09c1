import { Select, Text, UnstyledButton } from '@mantine/core';
import { type Envelope, envelopes } from '../../shared/packets/packet-plan.ts';
import { weekdayName } from '../../shared/text/format.ts';
import { useTexts } from '../ui/texts.tsx';
import type { SchoolFields } from './school-fields.ts';
import { Section } from './section.tsx';

/** Width and height of the envelope lying on its long side, mm (ISO 269). */
const sizes = { dl: [220, 110], c5: [229, 162], c4: [324, 229] } as const;

/** The envelopes that the letter's address block is laid out for, and the day by which work comes back. */
export function EnvelopeSection({ school, setAndSave }: SchoolFields) {
  const { t, language } = useTexts();
  return (
    <Section title={t('school.section.envelope')}>
      <Text>{t('school.hint.envelope')}</Text>
      <div className="envelopes" role="radiogroup" aria-label={t('school.section.envelope')}>
        {envelopes.map((envelope) => (
          <UnstyledButton
            key={envelope}
            className="envelope"
            role="radio"
            aria-checked={school.envelope === envelope}
            onClick={() => setAndSave({ envelope })}
          >
            <Drawing envelope={envelope} />
            <span>{t(`school.envelope.${envelope}`)}</span>
          </UnstyledButton>
        ))}
      </div>
      <Select
        w={320}
        clearable
        label={t('school.field.returnWeekday')}
        description={t('school.hint.returnWeekday')}
        placeholder={t('school.field.notDecided')}
        data={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayName(day, language) }))}
        value={school.returnWeekday === null ? null : String(school.returnWeekday)}
        onChange={(value) => setAndSave({ returnWeekday: value === null ? null : Number(value) })}
      />
    </Section>
  );
}

/** A small envelope at one scale with the others; the window is where the address shows. */
function Drawing({ envelope }: { envelope: Envelope }) {
  const [format, side] = envelope.split('-');
  const [width, height] = sizes[format as keyof typeof sizes] ?? sizes.c4;
  const left = side === 'left' ? 20 : width - 20 - 90;
  return (
    <svg viewBox="0 0 324 229" width={104} height={74} aria-hidden>
      <g
        transform={`translate(${(324 - width) / 2} ${(229 - height) / 2})`}
        stroke="currentColor"
        fill="none"
        strokeWidth={3}
      >
        <rect x={1.5} y={1.5} width={width - 3} height={height - 3} rx={4} fill="var(--paper)" />
        {envelope !== 'none' && (
          <>
            <rect x={left} y={45} width={90} height={45} rx={4} fill="var(--sheet)" />
            <path d={`M${left + 10} 57h50M${left + 10} 67h64M${left + 10} 77h40`} strokeWidth={4} opacity={0.55} />
          </>
        )}
      </g>
    </svg>
  );
}
