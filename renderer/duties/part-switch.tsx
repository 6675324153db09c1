import { SegmentedControl } from '@mantine/core';
import { goTo } from '../ui/route.ts';

interface PartSwitchProps {
  /** Names the switch for assistive technology. */
  label: string;
  /** Address of the part without its own name. */
  of: string;
  current: string;
  parts: { value: string; label: string }[];
}

/** The pages of one tab, each with its own address. */
export function PartSwitch({ label, of, current, parts }: PartSwitchProps) {
  return (
    <SegmentedControl
      aria-label={label}
      style={{ alignSelf: 'flex-start' }}
      value={current}
      onChange={(value) => goTo(`${of}/${value}`)}
      data={parts}
    />
  );
}
