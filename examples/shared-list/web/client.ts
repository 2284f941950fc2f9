// A client that stays in the chat. After each connection, the shared list says what to do.

import { ChatClose, getChatCloseReconnect, isChatCloseCode } from "./close-codes.js";

/** Reconnects until the list says not to, and passes the end of each connection to `log`. */
export async function stay(url: string, log: (end: string) => void): Promise<void> {
  let retries = 0;
  for (;;) {
    const { code, reason } = await talk(url);
    const next = getChatCloseReconnect(code) ?? "never";
    log(`${[code, reason].join(" ").trimEnd()}: ${text(code)}, ${next}`);
    if (next === "never") return;
    if (next === "backoff") await sleep(delay(retries++));
  }
}

/** One connection, until it ends. */
function talk(url: string): Promise<CloseEvent> {
  const socket = new WebSocket(url);
  socket.onopen = () => socket.send("join lobby");
  return new Promise((resolve) => {
    socket.onclose = resolve;
  });
}

/** What to tell the user. After adding a code to the list, this does not compile until it has a text. */
function text(code: number): string {
  if (!isChatCloseCode(code)) return "connection lost";
  switch (code) {
    case ChatClose.Moved:
      return "one moment";
    case ChatClose.RoomFull:
      return "waiting for a seat";
    case ChatClose.TokenExpired:
      return "please log in again";
    case ChatClose.Banned:
      return "you are banned";
    case ChatClose.Internal:
      return "something is wrong on our side";
  }
}

/** A random delay in ms that grows with each retry: up to 100, 200, 400 … 25,600. */
function delay(retries: number): number {
  return Math.random() * 100 * 2 ** Math.min(retries, 8);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
