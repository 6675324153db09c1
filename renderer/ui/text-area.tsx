import { Textarea, type TextareaProps } from '@mantine/core';
import type { CSSProperties } from 'react';
import './text-area.css';

/** A field of several lines that grows with its text. The layout of the page does that; no field is measured by hand. */
export function TextArea({ minRows = 1, maxRows = 100, ...props }: TextareaProps) {
  const rows = { '--min-rows': minRows, '--max-rows': maxRows } as CSSProperties;
  return <Textarea {...props} style={rows} classNames={{ input: 'text-area' }} />;
}
