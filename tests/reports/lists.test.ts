import { describe, expect, test } from 'vitest';
import { filterPacketRows, toRowFilter } from '../../shared/packets/row-filter.ts';
import { listPlace } from '../../shared/reports/list-place.ts';
import { countedChannels } from '../../shared/reports/report-figures.ts';
import { indicatorRows } from '../../shared/reports/report-rows.ts';
import { texts } from '../../shared/text/texts.ts';
import { smallSchool, week, work } from '../packets/packet-school.ts';
import { printed } from './report-school.ts';

const query = (place: string | null) => new URLSearchParams((place ?? '').split('?')[1] ?? '');

describe('Every number of the report opens its list', () => {
  test('and the list has as many rows as the number says', async () => {
    const { house, classes, students } = await smallSchool();
    await printed(house, week, [{ studentId: students.late, classId: classes.russian, pages: 9, sheets: 5 }]);
    const figures = await house.rooms.reports.count({ week, language: 'ru' }, work);
    const { rows } = await house.rooms.packets.planWeek({ week }, work);
    for (const name of ['packets', 'unprinted'] as const) {
      const filter = toRowFilter(query(listPlace(`work.${name}`)).get('show') ?? undefined);
      expect(filterPacketRows(rows, filter), name).toHaveLength(figures.work![name]);
    }
    const access = await house.rooms.access.list(null, work);
    for (const channel of countedChannels) {
      const wanted = query(listPlace(`channel.${channel}`)).get('channel');
      expect(
        access.filter((row) => (row.channel ?? 'unknown') === wanted),
        channel,
      ).toHaveLength(figures.channels[channel]);
    }
    expect(await house.rooms.people.listStudents(null, work)).toHaveLength(figures.students);
  });

  test('also for one class alone', () => {
    expect(listPlace('channel.paper', 7)).toBe('#/access?channel=paper&class=7');
    expect(listPlace('work.packets', 7)).toBe('#/packets?show=printed&class=7');
    expect(listPlace('students.all', 7)).toBe('#/people/students?class=7');
  });

  test('no line of the report is without a place', async () => {
    const { house } = await smallSchool();
    const figures = await house.rooms.reports.count({ week, language: 'kk' }, work);
    const lines = indicatorRows(figures, texts('kk'));
    expect(lines.map(({ key }) => listPlace(key)).every((place) => place?.startsWith('#/'))).toBe(true);
    expect(lines.every(({ label }) => label !== '' && !label.startsWith('reports.'))).toBe(true);
  });
});
