// Loaded by Electron before the program (`electron -r`): opens each page and lets Chromium record its tasks. A debugger or a
// test driver that is attached to the page makes its tasks two to three times as long, so nothing of the kind is.
const { app, BrowserWindow, contentTracing } = require('electron');

const { pages, visits, traces } = JSON.parse(process.env.ZAVUCH_WALK);
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

app
  .whenReady()
  .then(async () => {
    await until(() => BrowserWindow.getAllWindows().length > 0, 'window');
    const { webContents } = BrowserWindow.getAllWindows()[0];
    const inPage = (code) => webContents.executeJavaScript(code);
    const drawn = (mark, place) =>
      until(() => inPage(`document.querySelector(${JSON.stringify(mark)}) !== null`), `${place} ${mark}`);
    await drawn('main ol > li', 'start');
    await wait(1500); // what the start still does is measured by the bench of the start
    for (const visit of visits) {
      for (const [index, [place, mark]] of pages.entries()) {
        await contentTracing.startRecording({ included_categories: ['toplevel'] });
        await inPage(`window.location.hash = ${JSON.stringify(place)}`);
        await wait(250); // the page before may have the same mark
        await drawn(mark, place);
        await wait(700);
        await contentTracing.stopRecording(`${traces}/${visit}-${index}.json`);
      }
    }
    app.exit(0);
  })
  .catch((error) => {
    console.error(error);
    app.exit(1);
  });

async function until(isSo, what) {
  for (let waited = 0; waited < 60_000; waited += 50) {
    if (await isSo()) return;
    await wait(50);
  }
  throw new Error(`Not drawn within a minute: ${what}`);
}
