// WebKit as GTK has it, on a display that nobody sees.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { work } from "./page.js";
import { drive } from "./webdriver.js";

const webkit = async (use) => {
  const server = spawn("Xvfb", ["-displayfd", "1", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const [display] = await once(server.stdout, "data");
    return await drive("WebKitWebDriver", { DISPLAY: `:${display}`.trim() }, {}, use);
  } finally {
    server.kill();
  }
};

await work(webkit);
