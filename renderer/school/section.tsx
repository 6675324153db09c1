import { type ReactNode, useId } from 'react';

/** A part of the form: its name at the left, its fields at the right. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="school-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="school-fields">{children}</div>
    </section>
  );
}
