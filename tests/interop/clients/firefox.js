// A headless Firefox, by WebDriver BiDi.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { WebSocket } from "ws";
import { withFolder } from "./folder.js";
import { work } from "./page.js";

const firefox = (use) => withFolder(async (profile) => {
  const args = ["--headless", "--no-remote", "--remote-debugging-port=0", "--profile", profile];
  const browser = spawn("firefox-esr", args, { stdio: ["ignore", "ignore", "pipe"] });
  try {
    const command = await connect(`${await address(browser)}/session`);
    await command("session.new", { capabilities: {} });
    const { contexts } = await command("browsingContext.getTree", {});
    const { context } = contexts[0];
    return await use({
      navigate: (url) => command("browsingContext.navigate", { context, url, wait: "complete" }),
      execute: async (functionDeclaration) => {
        const { result, exceptionDetails } = await command("script.callFunction", {
          functionDeclaration, awaitPromise: true, target: { context },
        });
        if (exceptionDetails) throw new Error(exceptionDetails.text);
        return result.value;
      },
    });
  } finally {
    const exit = once(browser, "exit");
    browser.kill();
    await exit;
  }
});

const address = async ({ stderr }) => {
  for await (const line of createInterface({ input: stderr })) {
    const listening = /WebDriver BiDi listening on (\S+)/.exec(line);
    if (listening) {
      stderr.resume();
      return listening[1];
    }
  }
  throw new Error("Firefox does not start");
};

const connect = async (url) => {
  const socket = new WebSocket(url);
  await once(socket, "open");
  let id = 0;
  return async (method, params) => {
    socket.send(JSON.stringify({ id: ++id, method, params }));
    // It sends nothing but the answers: no event is subscribed to.
    const [message] = await once(socket, "message");
    const { type, result, error, message: text } = JSON.parse(message);
    if (type === "error") throw new Error(`${method}: ${error}: ${text}`);
    return result;
  };
};

await work(firefox);
