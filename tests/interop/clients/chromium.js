// The page is from loopback too: one from elsewhere would have to ask its user first.
import { once } from "node:events";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { browse } from "./browser.js";
import { session } from "./session.js";

const jobs = JSON.stringify(await json(process.stdin));
const pages = createServer((_, response) => response.end("<!doctype html>"));
await once(pages.listen(0, "127.0.0.1"), "listening");

const endings = await browse(async ({ navigate, execute }) => {
  await navigate(`http://127.0.0.1:${pages.address().port}`);
  return execute(`
    const session = ${session};
    const endings = [];
    return (async () => {
      for (const job of ${jobs}) endings.push(await session(WebSocket, job));
      return endings;
    })();
  `);
});
pages.close();
console.log(JSON.stringify(endings));
