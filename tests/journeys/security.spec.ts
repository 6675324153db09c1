import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

/** One call through the door, past the types of the client, as a hijacked page would make it. */
const call = (page: Page, room: string, method: string, input: unknown) =>
  page.evaluate((question) => window.bridge.call(question), { room, method, input, ticket: 'test' });

test('The page has no Node and only the bridge', async ({ app, page }) => {
  const preferences = await app.evaluate(({ webContents }) => {
    const contents = webContents.getAllWebContents()[0] as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { contextIsolation, sandbox, nodeIntegration, webSecurity, webviewTag } = contents.getLastWebPreferences();
    return { contextIsolation, sandbox, nodeIntegration, webSecurity, webviewTag: webviewTag ?? false };
  });
  expect(preferences).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
  expect(
    await page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window)),
  ).toEqual([]);
  expect(await page.evaluate(() => Object.keys(window.bridge).sort())).toEqual([
    'call',
    'cancel',
    'onChange',
    'onProgress',
    'pathOf', // of a file that the user dropped on the page
    'takePart', // of a long list of an answer
  ]);
});

test('The page runs its own scripts alone', async ({ page, faults }) => {
  const policy = await page.evaluate(async () => (await fetch(location.href)).headers.get('content-security-policy'));
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/script-src 'self'( 'wasm-unsafe-eval')?;/);
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.foreign = true';
    document.body.append(script);
    const text = document.createElement('div');
    text.innerHTML = '<img src="data:," onerror="window.foreign = true">';
    document.body.append(text);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return 'foreign' in window;
  });
  expect(ran).toBe(false);
  expect(faults.length).toBeGreaterThan(0); // the refusals themselves
  faults.length = 0;
});

test('Nothing outside the page folder is served', async ({ page, faults }) => {
  const status = (url: string) =>
    page.evaluate(
      (at) =>
        fetch(at).then(
          (answer) => answer.status,
          () => 0,
        ),
      url,
    );
  expect(await status('app://zavuch/index.html')).toBe(200);
  expect(await status('app://zavuch/..%2fmain.cjs')).toBe(404);
  expect(await status('app://zavuch/..%2f..%2f..%2fpackage.json')).toBe(404);
  expect(await status('app://elsewhere/index.html')).not.toBe(200);
  expect(await status('file:///etc/hostname')).toBe(0);
  faults.length = 0;
});

test('Navigation, new windows and permissions are refused', async ({ app, page, faults }) => {
  const home = page.url();
  await page.evaluate(() => location.assign('https://example.org/'));
  await page.evaluate(() => location.assign('file:///etc/hostname'));
  await page.waitForTimeout(300);
  expect(page.url()).toBe(home);
  expect(await page.evaluate(() => window.open('https://example.org/'))).toBeNull();
  expect(await page.evaluate(() => window.open('app://zavuch/index.html'))).toBeNull();
  expect(app.windows()).toHaveLength(1);
  const answers = await page.evaluate(async () => [
    (await navigator.permissions.query({ name: 'geolocation' })).state,
    await Notification.requestPermission(),
    await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'denied',
    ),
  ]);
  expect(answers).toEqual(['denied', 'denied', 'denied']);
  faults.length = 0;
});

test('Unknown calls and wrong inputs are refused', async ({ page }) => {
  for (const [room, method] of [
    ['nothing', 'list'],
    ['shell', 'nothing'],
    ['__proto__', 'toString'],
    ['shell', 'constructor'],
    ['constructor', 'name'],
  ] as const) {
    expect(await call(page, room, method, null), `${room}.${method}`).toEqual({
      ok: false,
      problem: { number: expect.any(String) },
    });
  }
  const wrong = { ok: false, problem: { key: 'app.invalid', values: {} } };
  expect(await call(page, 'shell', 'savePreferences', { language: 'xx', theme: 'dark' })).toEqual(wrong);
  expect(await call(page, 'shell', 'findState', { unexpected: true })).toEqual(wrong);
  expect(await call(page, 'shell', 'search', { query: 'x'.repeat(10_000) })).toEqual(wrong);
  expect(await call(page, 'shell', 'findState', null)).toMatchObject({ ok: true });
});

test('No request leaves the program, not even to this computer', async ({ app, page, faults }) => {
  let requests = 0;
  const server = createServer((_request, answer) => {
    requests += 1;
    answer.end('reached');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const fromPage = await page.evaluate(async (at) => {
    const picture = new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve('reached');
      image.onerror = () => resolve('refused');
      image.src = at;
    });
    const socket = new Promise((resolve) => {
      try {
        const opened = new WebSocket(at.replace('http', 'ws'));
        opened.onerror = () => resolve('refused');
        opened.onopen = () => resolve('reached');
      } catch {
        resolve('refused');
      }
    });
    const fetched = fetch(at).then(
      () => 'reached',
      () => 'refused',
    );
    return [await fetched, await picture, await socket];
  }, url);
  // Past the policy of the page: main's own network stack, which the lock on the session must hold as well.
  const fromMain = await app.evaluate(
    ({ net }, at) =>
      net.fetch(at).then(
        () => 'reached',
        () => 'refused',
      ),
    url,
  );
  server.close();
  expect([...fromPage, fromMain]).toEqual(['refused', 'refused', 'refused', 'refused']);
  expect(requests).toBe(0);
  faults.length = 0;
});

test('A second start brings the first window to the front', async ({ app, page, dataFolder }) => {
  await expect(page.locator('#root')).not.toBeEmpty();
  const window = await app.browserWindow(page);
  await window.evaluate((shown) => shown.hide());
  const program = process.env.PACKAGED_APP ?? (createRequire(import.meta.url)('electron') as string);
  const args = ['--no-sandbox', ...(process.env.PACKAGED_APP ? [] : ['.']), `--user-data-dir=${dataFolder}`];
  const second = spawn(program, args, { stdio: 'ignore' });
  expect(await new Promise((resolve) => second.on('close', resolve))).toBe(0);
  await expect.poll(() => window.evaluate((shown) => shown.isVisible())).toBe(true);
  expect(app.windows()).toHaveLength(1);
});
