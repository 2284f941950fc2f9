// A headless Chromium.
import { withFolder } from "./folder.js";
import { work } from "./page.js";
import { drive } from "./webdriver.js";

const ARGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

const chromium = (use) => withFolder((profile) => {
  const args = [...ARGS, `--user-data-dir=${profile}`];
  return drive("chromedriver", {}, { "goog:chromeOptions": { args } }, use);
});

await work(chromium);
