// Does the jobs in a page of a browser. The page is from loopback too: one from elsewhere would have
// to ask its user first.
import { once } from "node:events";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { session } from "./session.js";

/** `browse` gives what it is called with a `navigate(url)`, and an `execute` of an async function. */
export const work = async (browse) => {
  const jobs = JSON.stringify(await json(process.stdin));
  const pages = createServer((_, response) => response.end("<!doctype html>"));
  await once(pages.listen(0, "127.0.0.1"), "listening");
  const endings = await browse(async ({ navigate, execute }) => {
    await navigate(`http://127.0.0.1:${pages.address().port}`);
    return execute(`async () => {
      const session = ${session};
      const endings = [];
      for (const job of ${jobs}) endings.push(await session(WebSocket, job));
      return JSON.stringify(endings);
    }`);
  });
  pages.closeAllConnections();
  pages.close();
  console.log(endings);
};
