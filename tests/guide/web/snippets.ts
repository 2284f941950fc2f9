// What the README and the documentation of `TypeScript` show, in functions.

import {
  ChatCloseByCode,
  getChatCloseReconnect,
  isChatCloseCode,
} from "./close-codes.js";

export function readme(
  socket: WebSocket,
  connect: () => void,
  later: (task: () => void) => void,
): void {
  socket.onclose = ({ code }) => {
    if (getChatCloseReconnect(code) === "backoff") later(connect);
  };
}

export function documentation(
  socket: WebSocket,
  connect: () => void,
  connectLater: () => void,
  giveUp: (text: string) => void,
): void {
  socket.onclose = ({ code }) => {
    switch (getChatCloseReconnect(code)) {
      case "now":
        return connect();
      case "backoff":
        return connectLater();
      default:
        giveUp(isChatCloseCode(code) ? ChatCloseByCode[code].doc : "connection lost");
    }
  };
}
