// A headless Chromium, by its driver (W3C WebDriver).
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const ARGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/** Calls `use` with `navigate(url)` and `execute(script)`, which awaits what the script returns. */
export const browse = async (use) => {
  const driver = spawn("chromedriver", ["--port=0"], { stdio: ["ignore", "pipe", "inherit"] });
  const profile = await mkdtemp(join(tmpdir(), "interop-chromium-"));
  try {
    const at = `http://127.0.0.1:${await port(driver)}/session`;
    const { sessionId } = await command(at, {
      capabilities: {
        alwaysMatch: {
          "goog:chromeOptions": { args: [...ARGS, `--user-data-dir=${profile}`] },
          timeouts: { script: 280_000 },
        },
      },
    });
    try {
      return await use({
        navigate: (url) => command(`${at}/${sessionId}/url`, { url }),
        execute: (script) => command(`${at}/${sessionId}/execute/sync`, { script, args: [] }),
      });
    } finally {
      await fetch(`${at}/${sessionId}`, { method: "DELETE" });
    }
  } finally {
    driver.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

const port = async ({ stdout }) => {
  for await (const line of createInterface({ input: stdout })) {
    const started = /started successfully on port (\d+)/.exec(line);
    if (started) return started[1];
  }
  throw new Error("chromedriver does not start");
};

const command = async (url, body) => {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
};
