// A browser by its driver (W3C WebDriver).
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout } from "node:timers/promises";

/** Starts `program` and a browser with `capabilities`, for `use` as in page.js. */
export const drive = async (program, env, capabilities, use) => {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...env },
  });
  try {
    const at = `http://127.0.0.1:${port}`;
    await started(at);
    const { sessionId } = await command(`${at}/session`, {
      capabilities: { alwaysMatch: { timeouts: { script: 280_000 }, ...capabilities } },
    });
    const session = `${at}/session/${sessionId}`;
    try {
      return await use({
        navigate: (url) => command(`${session}/url`, { url }),
        execute: (script) =>
          command(`${session}/execute/sync`, { script: `return (${script})();`, args: [] }),
      });
    } finally {
      await fetch(session, { method: "DELETE" });
    }
  } finally {
    driver.kill();
  }
};

const freePort = async () => {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address();
  await once(server.close(), "close");
  return port;
};

const started = async (at) => {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const response = await fetch(`${at}/status`).catch(() => {});
    if (response?.ok) return;
    await setTimeout(100);
  }
  throw new Error("the driver does not start");
};

const command = async (url, body) => {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
};
