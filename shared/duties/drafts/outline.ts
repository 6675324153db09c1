import { formatDay } from '../../text/format.ts';
import { type MessageKey, type Texts, texts } from '../../text/texts.ts';
import type { DraftKind } from '../documents.ts';
import { type Blank, blank, type Draft, type DraftItem, given } from '../draft.ts';
import type { DraftFacts, Named } from './draft-facts.ts';

/** What every draft of an order or of rules begins and ends with; the kinds add their items. */
export interface Outline {
  facts: DraftFacts;
  t: Texts;
  /** A day in words, or the place for it. */
  day: (value: string | null | undefined, name: Blank) => string;
  /** `№ 5 от 6 апреля 2020 г.`, or the place for it. */
  act: (act: { number: string; adoptedOn: string | null }, name: Blank) => string;
  /** First and last day of the period. */
  dates: { from: string; to: string };
  item: (key: MessageKey, values?: Record<string, unknown>, more?: Partial<DraftItem>) => DraftItem;
}

export function outlineOf(facts: DraftFacts): Outline {
  const t = texts(facts.language);
  const day: Outline['day'] = (value, name) => (value ? formatDay(value, facts.language) : blank(name));
  return {
    facts,
    t,
    day,
    act: ({ number, adoptedOn }, name) =>
      number && adoptedOn ? t('drafts.act', { number, date: formatDay(adoptedOn, facts.language) }) : blank(name),
    dates: { from: day(facts.period?.startsOn, 'dates'), to: day(facts.period?.endsOn, 'dates') },
    item: (key, values = {}, more = {}) => ({ text: t(key, values), ...more }),
  };
}

function frame(outline: Outline, kind: DraftKind): Omit<Draft, 'form' | 'intro' | 'sections' | 'acquainted'> {
  const { facts, t } = outline;
  return {
    language: facts.language,
    title: t(`drafts.${kind}.title`),
    school: { name: facts.school.name, address: facts.school.address },
    number: given(facts.document.number, 'number'),
    date: facts.document.adoptedOn ? formatDay(facts.document.adoptedOn, facts.language) : blank('date'),
    annexes: [],
    signers: [{ post: t('drafts.director'), name: given(facts.school.director, 'director') }],
  };
}

interface OrderParts {
  items: DraftItem[];
  annexes?: Draft['annexes'];
  /** Everybody who works in the school unless it is about few. */
  acquainted?: Named[];
}

/** An order: grounds, purpose, items under ПРИКАЗЫВАЮ / БҰЙЫРАМЫН, signature, who has read it. */
export function order(
  outline: Outline,
  kind: Exclude<DraftKind, 'interaction' | 'regulation'>,
  parts: OrderParts,
): Draft {
  const { facts, t } = outline;
  const agreed = facts.period?.agreementNumber && facts.period.agreedOn;
  const grounds = [
    given(facts.period?.grounds.replace(/[.;\s]+$/, ''), 'grounds'),
    ...facts.acts,
    ...(agreed ? [t('drafts.agreed', { with: facts.period?.agreedWith ?? '', act: outline.act({ number: facts.period?.agreementNumber ?? '', adoptedOn: agreed }, 'date') })] : []),
  ]; // biome-ignore format: the agreement in one line
  return {
    ...frame(outline, kind),
    form: 'order',
    intro: [`${t('drafts.grounds', { grounds: grounds.join('; ') }).replace(/\.$/, '')}.`, t(`drafts.${kind}.purpose`)],
    sections: [{ title: '', items: parts.items }],
    annexes: parts.annexes ?? [],
    acquainted: parts.acquainted ?? facts.staff,
  };
}

/** Rules: approved by an order, titled sections, items numbered through. */
export function rules(outline: Outline, kind: 'interaction' | 'regulation', sections: Draft['sections']): Draft {
  return { ...frame(outline, kind), form: 'rules', intro: [], sections, acquainted: [] };
}
