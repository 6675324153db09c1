import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

test.use({ start: 'sample' });
test.setTimeout(240_000);

async function findings(page: Page): Promise<string[]> {
  // Electron cannot open the second page in which axe would put its results together.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

/** Parts of rooms with fields of their own. */
const parts = [
  '/period/frost',
  '/period/profile',
  '/period/questions',
  '/duties/matrix?view=sheet',
  '/duties/matrix?view=sheet&duty=5',
  '/duties/matrix?panel=step-1',
  '/duties/people?person=3',
  '/tv-plan/publication',
  '/tv-plan/coverage?class=5&subject=pe',
  '/tv-plan/programme',
  '/tv-plan/ledger',
  '/tv-plan/timetable',
  '/tv-plan/timetable/import',
  '/tv-plan/limits',
];

for (const theme of ['light', 'dark'] as const) {
  test(`Every room can be read and reached by everybody (${theme})`, async ({ page, look }) => {
    await page.evaluate((wanted) => {
      const question = {
        room: 'shell',
        method: 'savePreferences',
        input: { language: 'ru', theme: wanted },
        ticket: 'theme',
      };
      return window.bridge.call(question);
    }, theme);
    await page.reload();
    const rooms = page.locator('.rail-room');
    await rooms.first().waitFor();
    const found: string[] = [];
    for (const room of await rooms.all()) {
      await room.click();
      const name = await room.textContent();
      await expect(page.locator('main h1, h1').first()).toBeVisible();
      await page.waitForTimeout(700); // the rows of the table
      found.push(...(await findings(page)).map((each) => `${name}: ${each}`));
      await look(
        `${theme}-${await room.evaluate((button) => [...(button.parentElement?.children ?? [])].indexOf(button))}`,
      );
    }
    for (const part of parts) {
      await page.evaluate((place) => {
        window.location.hash = place;
      }, part);
      await page.waitForTimeout(700);
      found.push(...(await findings(page)).map((each) => `${part}: ${each}`));
    }
    await page.locator('.clause-tag').first().click();
    await expect(page.locator('.clause-panel')).toBeVisible();
    found.push(...(await findings(page)).map((each) => `clause: ${each}`));
    expect(found).toEqual([]);
  });
}
